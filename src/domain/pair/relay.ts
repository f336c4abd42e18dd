import {judgeSide} from './judgeSide';
import type {Setup} from './setup';
import type {SupportIndex} from './indexSupport';

/** Tunnel services that CTAP 2.2 assigns a number, and who runs them. The phone chooses. */
export const relays = {
  'relay.google': {host: 'cable.ua5v.com', operator: 'Google'},
  'relay.apple': {host: 'cable.auth.com', operator: 'Apple'},
} as const;

export type RelayCapability = keyof typeof relays;
export const relayCapabilities = Object.keys(relays) as RelayCapability[];

export interface Relay {
  readonly host: string;
  readonly operator: string;
  readonly claims: readonly string[];
}

/** The relay that a phone uses, by its claims; undefined where no source names one. */
export function relayOf(index: SupportIndex, phone: Setup): Relay | undefined {
  for (const capability of relayCapabilities) {
    const {level, claims} = judgeSide(index, phone, 'authenticator', capability);
    if (level === 'works') return {...relays[capability], claims: claims.map(({id}) => id)};
  }
  return undefined;
}
