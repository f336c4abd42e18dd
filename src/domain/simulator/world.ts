import type {Operation} from '../../schema/vocabulary';
import type {Traits} from './traits';

/**
 * Everything that decides how one sign-in goes. A healthy world has the first value of each field; a
 * fault changes some of them. Names follow CTAP 2.2 and WebAuthn where readers never see them.
 */
export interface World {
  readonly traits: Traits;

  // The person
  readonly goal:
    'website' | 'app' | 'computer-itself' | 'tv-or-console' | 'messenger' | 'bluetooth-device' | 'code-app';
  readonly operation: Operation;
  readonly startedBy: 'person' | 'someone-else' | 'nobody';
  readonly question:
    | 'none'
    | 'how-to'
    | 'knows-my-phone'
    | 'safe'
    | 'every-time'
    | 'same-network'
    | 'slow'
    | 'shared-computer';
  /** Where the person holds back, since the question comes first. */
  readonly holdsBack: 'no' | 'at-permission' | 'at-code' | 'at-unlock';
  readonly phoneAtHand: 'yes' | 'no-smartphone' | 'not-allowed' | 'lost' | 'cannot-scan';
  readonly scansWith: 'camera' | 'scanner-app' | 'code-app' | 'photo' | 'nothing';
  /** What a scanner that does not know FIDO:/ codes does with one. */
  readonly scannerSays: 'nothing' | 'text' | 'search' | 'refuses';
  readonly tapsLabel: boolean;
  readonly firstChoice: 'phone' | 'own';
  readonly near: boolean;
  readonly pairedByHand: boolean;
  readonly otherTab: boolean;

  // The code
  readonly codePlace: 'here' | 'elsewhere' | 'on-phone';
  /** "minutes": slow, and still alive; "too-old": the request has timed out. */
  readonly codeAge: 'fresh' | 'minutes' | 'too-old' | 'closed';
  readonly codeReadable: boolean;
  /** The code lists data channels (CTAP 2.3, QR map key 6). */
  readonly codeListsChannels: boolean;

  // The computer
  readonly computerRadio: 'on' | 'off' | 'missing' | 'locked';
  /** What keeps the browser from hearing: nothing, or something that hides the choice or leaves it deaf. */
  readonly hearing: 'fine' | 'refused' | 'hidden' | 'deaf' | 'deaf-to-iphone';
  readonly radioService: boolean;
  readonly computerPlace: 'in-front' | 'remote' | 'virtual';
  readonly window: 'normal' | 'private';
  /** "native": the app asks the system; "web-view": it draws a page itself, without WebAuthn. */
  readonly inApp: 'no' | 'native' | 'web-view';
  readonly package: 'usual' | 'sandbox';
  readonly extension: 'none' | 'grabs';
  readonly choiceMoved: boolean;
  readonly remembers: 'nothing' | 'stale-phone' | 'quiet-phone' | 'phone' | 'passkey';
  readonly browserFault: boolean;
  readonly browserTooOld: boolean;
  readonly clocks: 'right' | 'wrong';

  // The networks
  readonly computerNet: 'open' | 'none';
  /** "captive": the Wi-Fi waits for its own page; mobile data would work. */
  readonly phoneNet: 'open' | 'none' | 'captive';
  /** Which relays the local network lets through (tunnel service, CTAP 2.2). */
  readonly relaysBlocked: 'none' | 'of-this-phone' | 'both';
  /** Whether the phone is on the network that blocks. */
  readonly phoneOnSameNetwork: boolean;
  readonly webSockets: boolean;
  readonly filter: boolean;
  readonly relayUp: boolean;
  readonly appleAssociation: boolean;

  // The phone
  readonly phoneRadio: 'on' | 'off' | 'locked';
  readonly nearbyPermission: boolean;
  readonly phoneVersion: 'new-enough' | 'ios-15' | 'older';
  readonly cameraWorks: boolean;
  readonly cameraKnowsCode: boolean;
  readonly playServices: 'usual' | 'missing' | 'old';
  readonly phoneHistory: 'same' | 'newer' | 'gone';
  readonly profile: 'same' | 'work' | 'second-user';
  readonly screenLock: boolean;
  readonly unlocks: boolean;

  // The passkey
  readonly passkeyAt: 'this-phone' | 'this-computer' | 'usb-key' | 'other-phone' | 'none';
  readonly believedAt: 'this-phone' | 'this-computer' | 'usb-key' | 'other-phone' | 'none';
  readonly discoverable: boolean;
  readonly account: 'same' | 'other' | 'sync-off';
  readonly keptIn: 'own' | 'other-app';
  /** The app that the phone asks after a scan. */
  readonly asks: 'right-app' | 'other-app';
  /** "faulty": its answer is refused; "fails-early": it breaks before the unlock. */
  readonly provider: 'fine' | 'faulty' | 'fails-early' | 'forbidden';
  /** Who says so when a passkey for the account is there already (InvalidStateError). */
  readonly registeredAlready: 'no' | 'phone-says' | 'site-says';

  // The site
  /** "wrong-settings": the address is as always, and the site names another in its request. */
  readonly page: 'fine' | 'insecure' | 'wrong-address' | 'wrong-settings' | 'frame';
  readonly request:
    | 'fine'
    | 'hints-away'
    | 'platform-only'
    | 'internal-only'
    | 'impossible'
    | 'impossible-late'
    | 'two-at-once';
  /** When the site's time is up: while the phone connects, or while the person unlocks it. */
  readonly timeout: 'enough' | 'short' | 'short-late';
  /** Where the site shows an error of its own that says nothing. */
  readonly bareError: 'no' | 'at-once' | 'midway' | 'at-the-end';
  readonly siteKnows: boolean;
  readonly siteChecks:
    'fine' | 'expired' | 'kind-not-accepted' | 'attestation' | 'asks-for-passkey-first' | 'refuses';

  // What is known of the surroundings; undefined where a fault says nothing about it
  readonly managed?: 'no' | 'computer' | 'phone' | 'both';
  readonly network?: 'home' | 'work' | 'guest' | 'mobile';
}

/** Some fields of a world, as a fault changes them. */
export type Patch = Partial<Omit<World, 'traits'>>;

/** A sign-in in which nothing is wrong, between two devices that are as they come. */
export function healthyWorld(traits: Traits): World {
  return {
    traits,
    goal: 'website',
    operation: 'get',
    startedBy: 'person',
    question: 'none',
    holdsBack: 'no',
    phoneAtHand: 'yes',
    scansWith: 'camera',
    scannerSays: 'nothing',
    tapsLabel: true,
    firstChoice: 'phone',
    near: true,
    pairedByHand: false,
    otherTab: false,
    codePlace: 'here',
    codeAge: 'fresh',
    codeReadable: true,
    codeListsChannels: false,
    computerRadio: 'on',
    hearing: 'fine',
    radioService: true,
    computerPlace: 'in-front',
    window: 'normal',
    inApp: 'no',
    package: 'usual',
    extension: 'none',
    choiceMoved: false,
    remembers: 'nothing',
    browserFault: false,
    browserTooOld: false,
    clocks: 'right',
    computerNet: 'open',
    phoneNet: 'open',
    relaysBlocked: 'none',
    phoneOnSameNetwork: false,
    webSockets: true,
    filter: false,
    relayUp: true,
    appleAssociation: true,
    phoneRadio: 'on',
    nearbyPermission: true,
    phoneVersion: 'new-enough',
    cameraWorks: true,
    cameraKnowsCode: true,
    playServices: 'usual',
    phoneHistory: 'same',
    profile: 'same',
    screenLock: true,
    unlocks: true,
    passkeyAt: 'this-phone',
    believedAt: 'this-phone',
    discoverable: true,
    account: 'same',
    keptIn: 'own',
    asks: 'right-app',
    provider: 'fine',
    registeredAlready: 'no',
    page: 'fine',
    request: 'fine',
    timeout: 'enough',
    bareError: 'no',
    siteKnows: true,
    siteChecks: 'fine',
  };
}
