import type {ComputerScreen} from '../../schema/vocabulary';
import type {Observer, Scene} from './answer';
import {lastOf, passed} from './runFlow';
import type {StepId} from './step';

const one = (answer: string): readonly string[] => [answer];

/** The answer whose list of screens has the one that is shown. */
function byScreen(device: 'computer' | 'phone'): Observer {
  return ({check, trace}) => {
    const last = lastOf(trace);
    const shown = [last[device], last.later?.[device]].filter((screen) => screen !== undefined);
    const answers = shown.map((screen) => check.answers.find(({screens}) => screens?.includes(screen))?.id);
    return [...new Set(answers.filter((answer) => answer !== undefined))];
  };
}

const stopAnswers: Readonly<Record<StepId, string>> = {
  offer: 'no-code',
  code: 'no-code',
  scan: 'code-not-read',
  'hand-over': 'code-not-read',
  'phone-reaches-relay': 'connecting',
  'advert-heard': 'connecting',
  'computer-reaches-relay': 'connecting',
  handshake: 'connecting',
  choose: 'phone-refuses',
  unlock: 'unlock',
  answer: 'after-unlock',
  'site-check': 'after-unlock',
};

/** What shows a code of its own kind. */
const otherCodes = ['messenger', 'code-app'];

const otherThings = ['tv-or-console', 'bluetooth-device', 'code-app'];

const whereStopped: Observer = ({world, trace}) => {
  // The phone has taken the messenger's code and waits; to others it is another kind of code.
  if (world.goal === 'messenger') return ['connecting', 'something-else'];
  if (world.goal === 'code-app' && world.codePlace === 'on-phone') return ['code-on-phone'];
  if (otherThings.includes(world.goal)) return one('something-else');
  // A lock screen that offers no phone is both.
  if (world.goal === 'computer-itself') return ['no-code', 'something-else'];
  if (world.codePlace === 'on-phone') return one('code-on-phone');
  if (trace.stoppedAt === undefined || world.question !== 'none') return one('nothing-wrong');
  return one(stopAnswers[trace.stoppedAt]);
};

/** There is a code to see, on the computer or on the phone itself. */
const codeCame = ({trace, world}: Scene) =>
  passed(trace, 'code') || world.codePlace === 'on-phone' || otherCodes.includes(world.goal);

const scannedWith: Observer = (scene) => {
  // The code of a TV or a console is read as a link.
  if (scene.world.goal === 'tv-or-console') return one(scene.world.scansWith);
  if (!codeCame(scene)) return one('no-code');
  const {phoneAtHand, cameraWorks, codePlace, holdsBack, scansWith} = scene.world;
  const scans = phoneAtHand === 'yes' && cameraWorks && codePlace !== 'on-phone' && holdsBack !== 'at-code';
  return one(scans ? scansWith : 'nothing');
};

const namesSite: Observer = ({trace}) => {
  if (!passed(trace, 'hand-over')) return one('not-scanned');
  return one(passed(trace, 'handshake') ? 'yes' : 'no');
};

/**
 * What can be found behind "other options" on a screen. Whether the windows that are missing here
 * lead on to a phone differs, and is in no source that was read.
 */
const choicesOn: Partial<Record<ComputerScreen, readonly string[]>> = {
  'phone-by-name': ['phone'],
  'passkey-by-name': ['phone'],
  'own-choice-first': ['phone'],
  'waits-for-named-phone': ['phone'],
  'no-phone-choice': ['no-phone'],
  'no-passkeys-here': ['no-phone'],
  page: ['no-window'],
  'page-warning': ['no-window'],
  'site-error': ['no-window'],
  'asks-for-passkey-again': ['no-window'],
  'pairing-number': ['no-window'],
  'setup-code': ['no-window'],
  'system-sign-in': ['no-phone', 'no-window'],
};

const moreChoices: Observer = (scene) => {
  if (scene.world.codeAge === 'closed') return one('no-window');
  if (passed(scene.trace, 'code')) return one('code-there');
  const {computer, later} = lastOf(scene.trace);
  return [...new Set([computer, later?.computer ?? computer].flatMap((screen) => choicesOn[screen] ?? []))];
};

const computerBluetooth: Observer = ({world}) => {
  // A remote or virtual computer has settings of its own, and those of the desk beside it.
  if (world.computerPlace === 'remote') return [];
  return world.radioService ? one(world.computerRadio) : ['off', 'missing'];
};

/** What a person sees by looking. */
export const lookObservers = {
  'where-stopped': whereStopped,
  'computer-shows': byScreen('computer'),
  'phone-shows': byScreen('phone'),
  'phone-names-site': namesSite,
  'more-choices': moreChoices,
  'code-place': (scene) => one(codeCame(scene) ? scene.world.codePlace : 'no-code'),
  'code-age': (scene) =>
    one(!codeCame(scene) ? 'no-code' : scene.world.codeAge === 'too-old' ? 'minutes' : scene.world.codeAge),
  'scanned-with': scannedWith,
  'computer-bluetooth': computerBluetooth,
  'phone-bluetooth': ({world}) => one(world.phoneRadio),
  distance: ({world}) => one(world.near ? 'beside' : 'farther'),
  'computer-online': ({world}) => one(world.computerNet === 'open' ? 'opens' : 'does-not'),
  'phone-online': ({world}) => one(world.phoneNet === 'open' ? 'opens' : 'does-not'),
  'private-window': ({world}) => one(world.window),
  address: ({world}) =>
    one(world.page === 'insecure' ? 'warning' : world.page === 'wrong-address' ? 'other-name' : 'fine'),
  clock: ({world}) => one(world.clocks),
  'phone-version': ({world}) => one(world.phoneVersion),
  account: ({world}) => one(world.account),
  'site-list': ({world}) => one(world.siteKnows ? 'listed' : 'not-listed'),
} satisfies Readonly<Record<string, Observer>>;
