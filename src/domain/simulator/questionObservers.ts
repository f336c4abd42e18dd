import type {Observer} from './answer';

const one = (answer: string): readonly string[] => [answer];
const known = (answer: string | undefined): readonly string[] => (answer === undefined ? [] : [answer]);

const startedBy = {person: 'i-did', 'someone-else': 'someone-asked', nobody: 'nobody'} as const;

/** What a person knows without looking. */
export const questionObservers = {
  'phone-at-hand': ({world}) => one(world.phoneAtHand),
  'who-started': ({world}) => one(startedBy[world.startedBy]),
  'what-for': ({world}) => one(world.goal),
  worry: ({world}) => one(world.question),
  'making-or-using': ({world}) => one(world.operation === 'create' ? 'making' : 'using'),
  'computer-system': ({world}) => {
    if (world.goal === 'tv-or-console') return one('other');
    // What runs inside a remote or virtual computer can be any system.
    return world.computerPlace === 'in-front' ? one(world.traits.system) : [];
  },
  browser: ({world}) => {
    if (world.inApp !== 'no') return one('in-an-app');
    return world.computerPlace === 'in-front' ? one(world.traits.browser) : [];
  },
  'phone-system': ({world}) =>
    one(world.phoneAtHand === 'no-smartphone' ? 'other' : world.traits.phoneSystem),
  'where-passkey': ({world}) => one(world.believedAt),
  'same-phone': ({world}) => one(world.phoneHistory),
  network: ({world}) => known(world.network),
  managed: ({world}) => known(world.managed),
  remote: ({world}) => one(world.computerPlace),
  filter: ({world}) => one(world.filter ? 'yes' : 'no'),
  'several-windows': ({world}) => one(world.otherTab ? 'yes' : 'no'),
  package: ({world}) => one(world.package),
  paired: ({world}) => one(world.pairedByHand ? 'yes' : 'no'),
  'screen-lock': ({world}) => one(world.screenLock ? 'yes' : 'no'),
  'passkey-app': ({world}) => one(world.keptIn),
  profiles: ({world}) =>
    one(world.profile === 'same' ? 'no' : world.profile === 'work' ? 'work-profile' : 'second-user'),
  'google-services': ({world}) => one(world.playServices === 'usual' ? 'usual' : 'limited'),
  'second-step': ({world}) => one(world.discoverable ? 'no' : 'yes'),
} satisfies Readonly<Record<string, Observer>>;
