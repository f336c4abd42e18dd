import type {Operation} from '../../schema/vocabulary';
import {choiceId} from '../pair/choices';
import type {Device} from '../pair/device';
import type {SupportIndex} from '../pair/indexSupport';
import {readTraits, type Traits} from './traits';

/** Where worlds are made: it knows the ledger, and looks each pair up once. */
export interface Bench {
  readonly traitsOf: (computer: Device, phone: Device, operation: Operation) => Traits;
  /** Browsers that exist on a platform, by the records. */
  readonly browsersOn: (platform: string) => readonly string[];
}

const key = ({platform, browser, provider, contexts}: Device) =>
  [choiceId(platform, browser), provider ?? '', ...contexts].join(' ');

/** Names what the ledger says of two devices for an operation. */
export const pairKey = (computer: Device, phone: Device, operation: Operation): string =>
  `${key(computer)} / ${key(phone)} / ${operation}`;

export function makeBench(index: SupportIndex): Bench {
  const known = new Map<string, Traits>();
  return {
    traitsOf(computer, phone, operation) {
      const name = pairKey(computer, phone, operation);
      const found = known.get(name) ?? readTraits(index, computer, phone, operation);
      known.set(name, found);
      return found;
    },
    browsersOn: (platform) => index.data.platforms.find(({id}) => id === platform)?.browsers ?? [],
  };
}
