import type {Fault} from './fault';

const device = (platform: string, browser?: string) => ({
  platform,
  ...(browser && {browser}),
  contexts: [],
});

const byOrganisation = (patch: Fault['ways'][0], who: 'computer' | 'phone'): Fault['ways'] => [
  {...patch, managed: who},
  {...patch, managed: 'both'},
];

const chromium = {clients: ['chromium-hybrid']} as const;
const android = {phones: ['android']} as const;
const iphone = {phones: ['iphone']} as const;
/** Windows remembers Android phones; nobody else remembers any (as of late 2026). */
const remembering = {clients: ['windows-hello'], ...android} as const;

/** Faults of the computer, its system, its browser and the window. */
const computer = {
  'computer-bluetooth-off': {ways: [{computerRadio: 'off'}]},
  'computer-bluetooth-missing': {ways: [{computerRadio: 'missing'}]},
  'computer-bluetooth-blocked': {
    ways: [
      ...byOrganisation({computerRadio: 'locked'}, 'computer'),
      ...byOrganisation({computerRadio: 'missing'}, 'computer'),
    ],
  },
  'browser-bluetooth-refused': {ways: [{hearing: 'refused'}], where: {systems: ['mac'], ...chromium}},
  'bluetooth-service-stopped': {
    ways: [
      {radioService: false, hearing: 'hidden'},
      {radioService: false, hearing: 'deaf'},
    ],
    where: {systems: ['linux']},
  },
  'browser-sandboxed': {
    ways: [
      {package: 'sandbox', hearing: 'hidden'},
      {package: 'sandbox', hearing: 'deaf'},
    ],
    where: {systems: ['linux']},
  },
  'linux-deaf-to-iphone': {ways: [{hearing: 'deaf-to-iphone'}], where: {systems: ['linux'], ...iphone}},
  'firefox-on-older-windows': {
    ways: [{}],
    computers: [device('windows-10', 'firefox'), device('windows-11-before-23h2', 'firefox')],
  },
  'firefox-on-linux': {ways: [{}], computers: [device('linux', 'firefox')]},
  'browser-too-old': {
    ways: [{browserTooOld: true}],
    where: {clients: ['chromium-hybrid', 'apple-passkeys'], systems: ['windows-older', 'mac', 'linux']},
  },
  'browser-faulty': {
    ways: [{browserFault: true}],
    computers: [device('mac', 'brave'), device('linux', 'brave')],
  },
  'app-on-older-windows': {
    ways: [{goal: 'app', inApp: 'native'}],
    computers: [device('windows-10', 'chrome'), device('windows-11-before-23h2', 'chrome')],
  },
  'inside-an-app': {ways: [{goal: 'app', inApp: 'web-view'}]},
  'console-or-tv': {ways: [{goal: 'tv-or-console'}]},
  'sign-in-to-system': {ways: [{goal: 'computer-itself'}]},
  'first-choice-taken': {ways: [{firstChoice: 'own'}]},
  'phone-choice-moved': {ways: [{choiceMoved: true}], where: chromium},
  'extension-in-between': {ways: [{extension: 'grabs'}]},
  'computer-is-remote': {ways: [{computerPlace: 'remote'}], computers: [device('remote-session')]},
  'computer-is-virtual': {
    ways: [{computerPlace: 'virtual', computerRadio: 'missing'}],
    computers: [device('virtual-machine')],
  },
  'private-window': {ways: [{window: 'private'}]},
  'stale-remembered-phone': {ways: [{remembers: 'stale-phone'}], where: remembering},
  'notification-unseen': {ways: [{remembers: 'quiet-phone'}], where: remembering},
  'clock-wrong': {ways: [{clocks: 'wrong'}]},
  'computer-offline': {ways: [{computerNet: 'none'}]},
} as const satisfies Readonly<Record<string, Fault>>;

/** Faults at the code, the camera and between the two devices. */
const between = {
  'code-on-phone': {
    ways: [
      {codePlace: 'on-phone', passkeyAt: 'none', believedAt: 'none'},
      {codePlace: 'on-phone', passkeyAt: 'other-phone', believedAt: 'other-phone', goal: 'app'},
      {codePlace: 'on-phone', passkeyAt: 'this-computer', believedAt: 'this-computer'},
    ],
  },
  'code-unreadable': {ways: [{codeReadable: false}]},
  'code-elsewhere': {
    ways: [
      {codePlace: 'elsewhere', near: false},
      {codePlace: 'elsewhere', near: false, startedBy: 'someone-else'},
    ],
  },
  'code-too-old': {ways: [{codeAge: 'too-old'}]},
  'window-closed': {ways: [{codeAge: 'closed'}]},
  'never-scanned': {ways: [{scansWith: 'nothing'}, {scansWith: 'photo'}]},
  'label-not-tapped': {ways: [{tapsLabel: false}]},
  'camera-unusable': {ways: [{cameraWorks: false}, {cameraWorks: false, phoneAtHand: 'cannot-scan'}]},
  'camera-app-unaware': {
    ways: [
      {cameraKnowsCode: false, scannerSays: 'nothing'},
      {cameraKnowsCode: false, scannerSays: 'text'},
      {cameraKnowsCode: false, scannerSays: 'search'},
      {cameraKnowsCode: false, scannerSays: 'refuses'},
    ],
  },
  'third-party-scanner': {
    ways: [
      {scansWith: 'scanner-app', scannerSays: 'text'},
      {scansWith: 'scanner-app', scannerSays: 'search'},
      {scansWith: 'scanner-app', scannerSays: 'refuses'},
    ],
  },
  'code-app-as-scanner': {ways: [{scansWith: 'code-app', scannerSays: 'refuses'}]},
  'newer-code-refused': {ways: [{codeListsChannels: true, playServices: 'old'}], where: android},
  'too-far-apart': {ways: [{near: false}]},
  'paired-by-hand': {ways: [{pairedByHand: true, question: 'same-network'}]},
  'relay-host-blocked': {
    ways: [
      {relaysBlocked: 'of-this-phone', network: 'work'},
      {relaysBlocked: 'of-this-phone', network: 'guest'},
      {relaysBlocked: 'both', network: 'work'},
      {relaysBlocked: 'both', network: 'guest'},
      {relaysBlocked: 'of-this-phone', phoneOnSameNetwork: true, network: 'work'},
      {relaysBlocked: 'both', phoneOnSameNetwork: true, network: 'guest'},
    ],
  },
  'web-sockets-broken': {
    ways: [
      {webSockets: false, network: 'work'},
      {webSockets: false, network: 'guest'},
    ],
  },
  'filter-in-the-way': {ways: [{filter: true}]},
  'relay-down': {ways: [{relayUp: false}]},
} as const satisfies Readonly<Record<string, Fault>>;

/** Faults of the phone and of the passkey on it. */
const phone = {
  'phone-bluetooth-off': {ways: [{phoneRadio: 'off'}]},
  'phone-bluetooth-locked': {ways: byOrganisation({phoneRadio: 'locked'}, 'phone')},
  'nearby-permission-refused': {ways: [{nearbyPermission: false}], where: android},
  'second-user': {ways: [{profile: 'second-user', nearbyPermission: false}], where: android},
  'phone-offline': {ways: [{phoneNet: 'none'}, {phoneNet: 'captive'}]},
  'phone-too-old': {
    ways: [{phoneVersion: 'older'}],
    phones: [device('android-before-9'), device('iphone-before-16')],
  },
  'phone-on-ios-15': {ways: [{phoneVersion: 'ios-15'}], phones: [device('iphone-before-16')]},
  'play-services-missing': {ways: [{playServices: 'missing'}], where: android},
  'apple-association-blocked': {
    ways: [{appleAssociation: false, keptIn: 'other-app', phoneOnSameNetwork: true}],
    where: iphone,
  },
  'no-passkey-here': {
    ways: [
      {passkeyAt: 'none', believedAt: 'this-phone'},
      {passkeyAt: 'none', believedAt: 'none'},
      {passkeyAt: 'other-phone', believedAt: 'other-phone'},
    ],
  },
  'other-account': {
    ways: [{account: 'other'}, {account: 'sync-off'}, {account: 'sync-off', believedAt: 'other-phone'}],
  },
  'other-app-asked': {
    ways: [
      {asks: 'other-app', keptIn: 'other-app'},
      {asks: 'other-app', keptIn: 'own'},
    ],
  },
  'other-profile': {ways: byOrganisation({profile: 'work'}, 'phone'), where: android},
  'no-screen-lock': {ways: [{screenLock: false}]},
  'unlock-fails': {ways: [{unlocks: false}]},
  'provider-faulty': {
    ways: [
      {provider: 'faulty', keptIn: 'other-app'},
      {provider: 'fails-early', keptIn: 'other-app'},
    ],
  },
  'provider-forbidden': {
    ways: [
      ...byOrganisation({provider: 'forbidden', keptIn: 'other-app'}, 'phone'),
      ...byOrganisation({provider: 'forbidden', keptIn: 'other-app', asks: 'other-app'}, 'phone'),
    ],
    where: android,
  },
  'keychain-sync-off': {
    ways: [
      ...byOrganisation({account: 'sync-off'}, 'phone'),
      ...byOrganisation({account: 'sync-off', believedAt: 'other-phone'}, 'phone'),
      ...byOrganisation({account: 'sync-off', believedAt: 'this-computer'}, 'phone'),
    ],
    where: iphone,
  },
  'not-discoverable': {ways: [{discoverable: false}]},
  'already-registered': {
    ways: [
      {operation: 'create', registeredAlready: 'phone-says'},
      {operation: 'create', registeredAlready: 'site-says'},
    ],
  },
  'phone-lost': {ways: [{phoneAtHand: 'lost', phoneHistory: 'gone', believedAt: 'other-phone'}]},
  'new-phone': {
    ways: [
      {phoneHistory: 'newer', passkeyAt: 'other-phone', believedAt: 'other-phone'},
      {phoneHistory: 'gone', passkeyAt: 'other-phone', believedAt: 'other-phone'},
    ],
  },
  'phone-not-allowed': {ways: byOrganisation({phoneAtHand: 'not-allowed'}, 'computer')},
  'no-phone': {
    ways: [{phoneAtHand: 'no-smartphone', passkeyAt: 'none', believedAt: 'none', siteKnows: false}],
  },
  'cannot-scan': {ways: [{phoneAtHand: 'cannot-scan'}]},
} as const satisfies Readonly<Record<string, Fault>>;

/** There is no passkey yet: one is being made. */
const newPasskey = {
  operation: 'create',
  passkeyAt: 'none',
  believedAt: 'none',
  siteKnows: false,
} as const;

/** Faults of the site and of the rules behind an account. */
const site = {
  'page-not-secure': {ways: [{page: 'insecure'}]},
  'rp-id-mismatch': {ways: [{page: 'wrong-address'}, {page: 'wrong-settings'}]},
  'frame-not-allowed': {ways: [{page: 'frame'}]},
  'two-requests': {ways: [{request: 'two-at-once'}, {request: 'two-at-once', otherTab: true}]},
  'site-hints-away': {ways: [{request: 'hints-away'}, {request: 'platform-only'}]},
  'transports-internal-only': {ways: [{request: 'internal-only'}]},
  'impossible-demand': {
    ways: [
      {...newPasskey, request: 'impossible'},
      {...newPasskey, request: 'impossible-late'},
    ],
  },
  'timeout-too-short': {ways: [{timeout: 'short'}, {timeout: 'short-late'}]},
  'passkey-removed': {ways: [{siteKnows: false}]},
  'challenge-expired': {
    ways: [{siteChecks: 'expired'}, {siteChecks: 'expired', codeAge: 'minutes'}],
  },
  'kind-not-accepted': {
    ways: [{siteChecks: 'kind-not-accepted'}, {...newPasskey, siteChecks: 'kind-not-accepted'}],
  },
  'attestation-enforced': {
    ways: [
      {...newPasskey, siteChecks: 'attestation', managed: 'computer'},
      ...byOrganisation({...newPasskey, siteChecks: 'attestation'}, 'phone'),
    ],
  },
  'policy-loop': {
    ways: [
      {...newPasskey, siteChecks: 'asks-for-passkey-first', managed: 'computer'},
      ...byOrganisation({...newPasskey, siteChecks: 'asks-for-passkey-first'}, 'phone'),
    ],
  },
  'error-unhelpful': {
    ways: [{bareError: 'at-once'}, {bareError: 'midway'}, {bareError: 'at-the-end'}],
  },
  'site-refuses': {ways: [{siteChecks: 'refuses'}]},
} as const satisfies Readonly<Record<string, Fault>>;

const stranger = {startedBy: 'someone-else', question: 'safe'} as const;

/** What people do, want to know, or take for this sign-in. */
const people = {
  'code-unexplained': {ways: [{question: 'how-to', holdsBack: 'at-code'}]},
  'told-not-to-scan': {ways: [{question: 'safe', holdsBack: 'at-code'}]},
  'permission-feared': {ways: [{question: 'safe', holdsBack: 'at-permission'}]},
  'phone-known-by-name': {
    ways: [
      {question: 'knows-my-phone', remembers: 'phone'},
      {question: 'knows-my-phone', remembers: 'passkey'},
    ],
  },
  'linking-switched-off': {ways: [{question: 'every-time'}]},
  'believes-same-network': {ways: [{question: 'same-network'}]},
  'feels-slow': {ways: [{question: 'slow'}]},
  'shared-computer': {
    ways: [{question: 'shared-computer'}, {question: 'shared-computer', holdsBack: 'at-code'}],
  },
  'passkey-on-key': {
    ways: [
      {passkeyAt: 'usb-key', believedAt: 'usb-key', scansWith: 'nothing'},
      {passkeyAt: 'usb-key', believedAt: 'usb-key'},
    ],
  },
  'passkey-on-computer': {
    ways: [
      {passkeyAt: 'this-computer', believedAt: 'this-computer', scansWith: 'nothing'},
      {passkeyAt: 'this-computer', believedAt: 'this-computer'},
    ],
  },
  'code-of-a-stranger': {
    ways: [
      {...stranger, codePlace: 'elsewhere', holdsBack: 'at-code'},
      {...stranger, codePlace: 'here', holdsBack: 'at-unlock'},
    ],
  },
  'approved-for-a-stranger': {
    ways: [
      {...stranger, codePlace: 'elsewhere'},
      {...stranger, codePlace: 'here', startedBy: 'nobody'},
    ],
  },
  'messenger-link': {
    ways: [
      {goal: 'messenger', inApp: 'web-view'},
      {goal: 'messenger', inApp: 'web-view', ...newPasskey},
    ],
  },
  'pairing-number': {ways: [{goal: 'bluetooth-device'}]},
  'set-up-code': {
    ways: [
      {goal: 'code-app'},
      {goal: 'code-app', question: 'how-to'},
      {goal: 'code-app', codePlace: 'on-phone'},
    ],
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** Every fault that can be switched on, by id. Causes name them; ids are never reused. */
export const faults = {...computer, ...between, ...phone, ...site, ...people};

export type FaultId = keyof typeof faults;

export const isFaultId = (id: string): id is FaultId => Object.hasOwn(faults, id);
