import type {ComputerScreen} from '../../schema/vocabulary';
import {screens, type Step, type Stopper} from './step';
import type {World} from './world';

const isWindowsItself = ({traits}: World) => traits.client === 'windows-hello';
const isChromium = ({traits}: World) => traits.client === 'chromium-hybrid';

const asksBeforeCode = (world: World) => world.traits.system === 'mac' && isChromium(world);

/** Ledger: "unlikely" and "no" do not offer; "unknown" is judged by what is switched off in the world. */
const cannotOffer = ({traits}: World) => traits.offers === 'no' || traits.offers === 'unlikely';

/**
 * What a computer says when its Bluetooth is there and not usable. Windows leaves the phone out
 * (Microsoft, troubleshooting page); Chromium has notes of its own (its English texts). What macOS
 * shows is in no source that was read.
 */
function withoutRadio(world: World): ComputerScreen {
  if (isWindowsItself(world))
    return world.computerRadio === 'locked' ? 'bluetooth-not-allowed' : 'no-phone-choice';
  return isChromium(world) ? 'asks-bluetooth-on' : 'not-known';
}

/** Sign-ins of another kind, which end before they begin. */
const otherGoals: readonly Stopper[] = [
  {stops: ({goal}) => goal === 'computer-itself', shows: screens('system-sign-in', 'idle')},
  {stops: ({goal}) => goal === 'tv-or-console', shows: screens('code-with-link', 'page-of-the-site')},
  {
    // A phone that is being paired shows the number too; a headset leaves it out of the matter.
    stops: ({goal}) => goal === 'bluetooth-device',
    shows: screens('pairing-number', 'pairing-number', {phone: 'idle'}),
  },
  {
    stops: ({goal, codePlace}) => goal === 'code-app' && codePlace === 'on-phone',
    shows: screens('setup-code', 'code'),
  },
  {stops: ({goal}) => goal === 'code-app', shows: screens('setup-code', 'idle')},
  {
    // A usual browser goes on to the passkey; other programs stay at the messenger's own code (threads).
    stops: ({goal, inApp}) => goal === 'messenger' && inApp === 'web-view',
    shows: screens('messenger-code', 'not-known'),
  },
];

/** The page and what runs in it (WebAuthn Level 3: secure context, permissions policy, RP ID, one request). */
const inThePage: readonly Stopper[] = [
  {stops: ({page}) => page === 'insecure', shows: screens('page-warning', 'idle')},
  {
    stops: ({page}) => page === 'wrong-address' || page === 'wrong-settings',
    shows: screens('site-error', 'idle'),
  },
  {
    // A rule asks for the passkey that is to be made; the phone may be sent to the same page.
    stops: ({siteChecks}) => siteChecks === 'asks-for-passkey-first',
    shows: screens('asks-for-passkey-again', 'idle', {phone: 'page-of-the-site'}),
  },
  {stops: ({bareError}) => bareError === 'at-once', shows: screens('site-error', 'idle')},
  {stops: ({page}) => page === 'frame', shows: screens('page', 'idle')},
  {stops: ({inApp}) => inApp === 'web-view', shows: screens('page', 'idle')},
  {stops: ({request}) => request === 'two-at-once', shows: screens('page', 'idle')},
  {stops: ({codePlace}) => codePlace === 'on-phone', shows: screens('page', 'code')},
  {stops: ({extension}) => extension === 'grabs', shows: screens('password-app', 'idle')},
  {stops: ({choiceMoved}) => choiceMoved, shows: screens('page', 'idle')},
];

/** The browser or the system. */
const inTheWindow: readonly Stopper[] = [
  {
    // Some remote sessions open a window without a phone, some open none (threads about both).
    stops: ({computerPlace}) => computerPlace === 'remote',
    shows: screens('no-phone-choice', 'idle', {computer: 'page'}),
  },
  // Helpers such as add-ons are missing there; what shows instead is in no source that was read.
  {stops: ({window}) => window === 'private', shows: screens('not-known', 'idle')},
  {stops: cannotOffer, shows: screens('no-phone-choice', 'idle')},
  {
    stops: (world) => world.inApp === 'native' && !isWindowsItself(world),
    shows: screens('no-phone-choice', 'idle'),
  },
  {stops: ({browserTooOld}) => browserTooOld, shows: screens('no-phone-choice', 'idle')},
  {stops: ({request}) => request === 'hints-away', shows: screens('own-choice-first', 'idle')},
  {stops: ({request}) => request === 'platform-only', shows: screens('no-phone-choice', 'idle')},
  {stops: ({request}) => request === 'internal-only', shows: screens('no-passkeys-here', 'idle')},
  {stops: ({computerRadio}) => computerRadio === 'missing', shows: screens('no-phone-choice', 'idle')},
  {
    stops: ({computerRadio}) => computerRadio !== 'on',
    shows: (world) => screens(withoutRadio(world), 'idle'),
  },
  {
    // A Mac asks for Bluetooth once for each browser, before the code (Chromium's dialog).
    stops: (world) => world.holdsBack === 'at-permission' && asksBeforeCode(world),
    shows: screens('asks-bluetooth-permission', 'idle'),
  },
  {stops: ({hearing}) => hearing === 'refused', shows: screens('asks-bluetooth-permission', 'idle')},
  {stops: ({hearing}) => hearing === 'hidden', shows: screens('no-phone-choice', 'idle')},
  {stops: ({firstChoice}) => firstChoice === 'own', shows: screens('own-choice-first', 'idle')},
  {stops: ({remembers}) => remembers === 'stale-phone', shows: screens('waits-for-named-phone', 'idle')},
  {
    stops: ({remembers}) => remembers === 'quiet-phone',
    shows: screens('waits-for-named-phone', 'idle', {phone: 'notification'}),
  },
  // The question comes when the name is read.
  {stops: ({remembers}) => remembers === 'phone', shows: screens('phone-by-name', 'idle')},
  {stops: ({remembers}) => remembers === 'passkey', shows: screens('passkey-by-name', 'idle')},
];

/** Up to the code on the screen. */
export const offerSteps: readonly Step[] = [
  {id: 'offer', stoppers: [...otherGoals, ...inThePage, ...inTheWindow], passes: screens('choices', 'idle')},
  {id: 'code', stoppers: [], passes: screens('code', 'idle')},
];
