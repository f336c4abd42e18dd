import type {DevicePair} from '../simulator/applyFaults';

/** How common each is among those who ask: estimates, as no count was found. */
const computers = [
  {platform: 'windows-11', browser: 'edge', share: 40},
  {platform: 'windows-11', browser: 'firefox', share: 5},
  {platform: 'windows-10', browser: 'chrome', share: 15},
  {platform: 'mac', browser: 'safari', share: 11},
  {platform: 'mac', browser: 'chrome', share: 10},
  {platform: 'mac', browser: 'brave', share: 2},
  {platform: 'chromebook', share: 6},
  {platform: 'linux', browser: 'chrome', share: 8},
  {platform: 'linux', browser: 'opera', share: 3},
];

const phones = [
  {platform: 'iphone', share: 46},
  {platform: 'android', share: 54},
];

export interface UsualPair extends DevicePair {
  readonly share: number;
}

/** Pairs on which every fault is tried: each engine that shows a code, with each that answers one. */
export const usualPairs: readonly UsualPair[] = computers.flatMap(({share: some, ...computer}) =>
  phones.map(({platform, share: others}) => ({
    computer: {...computer, contexts: []},
    phone: {platform, contexts: []},
    share: some * others,
  })),
);
