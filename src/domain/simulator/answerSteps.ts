import {screens, type Step} from './step';
import type {World} from './world';

/** A passkey that the phone can find, in the app and the profile that it asks. */
const findsNone = ({passkeyAt, account, discoverable, provider}: World) =>
  passkeyAt !== 'this-phone' || account !== 'same' || !discoverable || provider === 'forbidden';

/** The computer waits for the phone's answer, and gets none (NotAllowedError, WebAuthn Level 3). */
const givesUp = {computer: 'error'} as const;

const creates = ({operation}: World) => operation === 'create';

/** From the passkey on the phone to the site's decision. */
export const answerSteps: readonly Step[] = [
  {
    id: 'choose',
    stoppers: [
      {stops: ({provider}) => provider === 'fails-early', shows: screens('error', 'error')},
      {
        stops: ({profile}) => profile === 'work',
        shows: screens('follow-phone', 'could-not-sign-in', {...givesUp, phone: 'no-passkey'}),
      },
      {
        stops: ({asks}) => asks === 'other-app',
        shows: screens('follow-phone', 'other-app', {...givesUp, phone: 'no-passkey'}),
      },
      {
        stops: ({registeredAlready}) => registeredAlready === 'phone-says',
        shows: screens('already-registered', 'already-registered'),
      },
      {
        // Some phones ask for a lock, some offer no passkeys without one.
        stops: ({screenLock}) => !screenLock,
        shows: screens('follow-phone', 'asks-screen-lock', {...givesUp, phone: 'no-passkey'}),
      },
      {stops: ({appleAssociation}) => !appleAssociation, shows: screens('not-known', 'not-known')},
      {
        stops: (world) => !creates(world) && world.account === 'other',
        shows: screens('follow-phone', 'no-passkey', {...givesUp, phone: 'other-app'}),
      },
      {
        stops: (world) => !creates(world) && findsNone(world),
        shows: screens('follow-phone', 'no-passkey', givesUp),
      },
    ],
    passes: screens('follow-phone', 'asks-unlock'),
  },
  {
    id: 'unlock',
    stoppers: [
      {stops: ({holdsBack}) => holdsBack === 'at-unlock', shows: screens('follow-phone', 'asks-unlock')},
      {
        stops: ({unlocks}) => !unlocks,
        shows: screens('follow-phone', 'unlock-failed', {...givesUp, phone: 'names-site'}),
      },
    ],
    passes: screens('follow-phone', 'done'),
  },
  {
    id: 'answer',
    stoppers: [
      {
        stops: ({registeredAlready}) => registeredAlready === 'site-says',
        shows: screens('already-registered', 'done', {computer: 'site-refuses'}),
      },
      {
        stops: ({request}) => request === 'impossible-late',
        shows: screens('cannot-be-used-with-site', 'done', {computer: 'site-refuses'}),
      },
      {
        stops: ({timeout}) => timeout === 'short-late',
        shows: screens('timed-out', 'names-site', {computer: 'site-refuses'}),
      },
      {
        stops: ({provider}) => provider === 'faulty',
        shows: screens('error', 'done', {computer: 'site-refuses'}),
      },
    ],
    passes: screens('follow-phone', 'done'),
  },
  {
    id: 'site-check',
    stoppers: [
      {stops: ({bareError}) => bareError === 'at-the-end', shows: screens('site-refuses', 'done')},
      {stops: ({siteChecks}) => siteChecks !== 'fine', shows: screens('site-refuses', 'done')},
      {stops: (world) => !creates(world) && !world.siteKnows, shows: screens('site-refuses', 'done')},
    ],
    passes: screens('signed-in', 'done'),
  },
];
