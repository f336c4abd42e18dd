import {screens, type Step, type Stopper} from './step';
import type {World} from './world';

/** A phone that finds nobody says so in the end (reports from iPhones and Android phones). */
const givesUpToo = {phone: 'cannot-connect'} as const;

/** The computer has left the code, and gives up. What macOS shows then is in no source that was read. */
const givesUp: Stopper['shows'] = ({traits}) =>
  screens('connecting', 'connecting', {
    computer: traits.client === 'apple-passkeys' ? 'not-known' : 'error',
    ...givesUpToo,
  });

/**
 * Android asks for Bluetooth by itself; without the permission for nearby devices it asks although
 * Bluetooth is on, and Google Play services may fail then (reports from GrapheneOS). What an iPhone
 * shows is in no source that was read.
 */
const withoutRadio: Stopper['shows'] = ({traits, nearbyPermission}) =>
  traits.phoneSystem === 'android'
    ? screens('code', 'asks-bluetooth-on', nearbyPermission ? undefined : {phone: 'idle'})
    : screens('code', 'not-known');

const asksForRadio: Stopper['shows'] = ({traits}) =>
  screens('code', traits.phoneSystem === 'android' ? 'asks-bluetooth-on' : 'not-known');

const blocksBoth = ({relaysBlocked, phoneOnSameNetwork}: World) =>
  relaysBlocked !== 'none' && phoneOnSameNetwork;

const deaf = ({hearing, near, traits, computerPlace}: World) =>
  !near ||
  computerPlace !== 'in-front' ||
  hearing === 'deaf' ||
  (hearing === 'deaf-to-iphone' && traits.phoneSystem === 'iphone');

/** Both devices find each other: relay, Bluetooth message, relay, handshake. */
export const meetSteps: readonly Step[] = [
  {
    id: 'phone-reaches-relay',
    stoppers: [
      // Elsewhere the question is the phone's own, after the scan.
      {stops: ({holdsBack}) => holdsBack === 'at-permission', shows: asksForRadio},
      {stops: ({phoneNet}) => phoneNet !== 'open', shows: screens('code', 'cannot-connect')},
      {stops: blocksBoth, shows: screens('code', 'cannot-connect')},
      {stops: ({relayUp}) => !relayUp, shows: screens('code', 'cannot-connect')},
    ],
    passes: screens('code', 'connecting'),
  },
  {
    id: 'advert-heard',
    stoppers: [
      {
        stops: ({phoneRadio, nearbyPermission}) => phoneRadio !== 'on' || !nearbyPermission,
        shows: withoutRadio,
      },
      // Nobody listens any more: the code belongs to one request.
      {stops: ({codeAge}) => codeAge === 'closed', shows: screens('page', 'connecting', givesUpToo)},
      {stops: ({codeAge}) => codeAge === 'too-old', shows: screens('timed-out', 'connecting', givesUpToo)},
      {
        stops: ({timeout}) => timeout === 'short',
        shows: screens('timed-out', 'connecting', {computer: 'site-refuses', ...givesUpToo}),
      },
      {
        stops: ({bareError}) => bareError === 'midway',
        shows: screens('site-refuses', 'connecting', givesUpToo),
      },
      // The one report: the browser never noticed the phone's message.
      {stops: ({browserFault}) => browserFault, shows: screens('code', 'connecting', givesUpToo)},
      {stops: deaf, shows: screens('code', 'connecting', givesUpToo)},
    ],
    passes: screens('connecting', 'connecting'),
  },
  {
    id: 'computer-reaches-relay',
    stoppers: [
      {stops: ({computerNet}) => computerNet === 'none', shows: givesUp},
      {stops: ({relaysBlocked}) => relaysBlocked !== 'none', shows: givesUp},
      {stops: ({webSockets}) => !webSockets, shows: givesUp},
      {stops: ({filter}) => filter, shows: givesUp},
      {stops: ({clocks}) => clocks === 'wrong', shows: givesUp},
    ],
    passes: screens('connecting', 'connecting'),
  },
  {
    id: 'handshake',
    stoppers: [
      {
        // The phone says in its first message what it can do; ConstraintError where that is too little.
        stops: ({request}) => request === 'impossible',
        shows: screens('cannot-be-used-with-site', 'not-known', {computer: 'site-refuses'}),
      },
      // iOS 15 speaks an older protocol and cannot finish (webauthn-rs).
      {
        stops: ({phoneVersion}) => phoneVersion === 'ios-15',
        shows: screens('not-known', 'connecting', givesUpToo),
      },
    ],
    passes: screens('follow-phone', 'names-site'),
  },
];
