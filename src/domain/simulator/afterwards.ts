import type {ComputerScreen} from '../../schema/vocabulary';
import type {Trace} from './runFlow';
import type {World} from './world';

/** What belongs to no sign-in window of the browser, the system or a password app. */
const outsideTheWindow: readonly ComputerScreen[] = [
  'page',
  'page-warning',
  'site-error',
  'site-refuses',
  'asks-for-passkey-again',
  'signed-in',
  'system-sign-in',
  'code-with-link',
  'pairing-number',
  'setup-code',
  'messenger-code',
];

const waiting: readonly ComputerScreen[] = ['code', 'connecting', 'follow-phone', 'waits-for-named-phone'];

/**
 * What the computer can show once a sign-in has stopped, and the person waits until the time is up,
 * gives up, or takes the computer's own offer. A site learns of all this by one and the same error
 * (WebAuthn Level 3, NotAllowedError), which some sites print.
 * @returns nothing where no sign-in window was open
 */
export function afterwards({passages, stoppedAt}: Trace, world: World): readonly ComputerScreen[] {
  const seen = passages.map(({computer}) => computer);
  if (stoppedAt === undefined || seen.every((screen) => outsideTheWindow.includes(screen))) return [];
  return [
    'site-error',
    ...(seen.some((screen) => waiting.includes(screen)) ? (['timed-out'] as const) : []),
    // The computer's own offer, taken where the computer has no passkey for the site.
    ...(world.firstChoice === 'own' ? (['no-passkeys-here', 'error', 'no-phone-choice'] as const) : []),
  ];
}
