import type {Level, Operation} from '../../schema/vocabulary';
import {toSetup, type Device} from '../pair/device';
import {verdict} from '../pair/verdict';
import type {SupportIndex} from '../pair/indexSupport';

export type ComputerSystem = 'windows-11' | 'windows-older' | 'mac' | 'chromebook' | 'linux' | 'other';
export type PhoneSystem = 'iphone' | 'android' | 'other';
export type BrowserKind = 'chrome-or-edge' | 'safari' | 'firefox' | 'other';

/** What the simulator takes from the ledger about two devices. Everything else is a fault or healthy. */
export interface Traits {
  readonly computer: Device;
  readonly phone: Device;
  readonly system: ComputerSystem;
  readonly browser: BrowserKind;
  /** The engine that shows the code (WebAuthn client), where one is known. */
  readonly client?: string;
  readonly phoneSystem: PhoneSystem;
  /** Whether the computer shows a code, whether the phone answers one, by the claims. */
  readonly offers: Level;
  readonly answers: Level;
  /** The verdict on the two together. */
  readonly verdict: Level;
  /** Whose relay the phone uses (CTAP 2.2, tunnel service). */
  readonly relay?: 'Google' | 'Apple';
}

const systems: Readonly<Record<string, ComputerSystem>> = {
  'windows-11': 'windows-11',
  'windows-11-before-23h2': 'windows-11',
  'windows-10': 'windows-older',
  mac: 'mac',
  'mac-before-13': 'mac',
  chromebook: 'chromebook',
  linux: 'linux',
};

const browsers: Readonly<Record<string, BrowserKind>> = {
  chrome: 'chrome-or-edge',
  edge: 'chrome-or-edge',
  safari: 'safari',
  firefox: 'firefox',
};

const phones: Readonly<Record<string, PhoneSystem>> = {ios: 'iphone', android: 'android'};

/** The system of a computer, by the id of its platform. */
export const computerSystemOf = (platform: string): ComputerSystem => systems[platform] ?? 'other';

/** The system of a phone, by the id of its OS. */
export const phoneSystemOf = (os: string): PhoneSystem => phones[os] ?? 'other';

/** The kind of a browser. Chrome OS has one browser, which nobody names. */
export const browserKindOf = (platform: string, browser: string | undefined): BrowserKind =>
  platform === 'chromebook' ? 'chrome-or-edge' : (browsers[browser ?? ''] ?? 'other');

/**
 * Reads from the claims what the simulator needs to know of a pair.
 * @throws when a device names a platform that does not exist
 */
export function readTraits(
  index: SupportIndex,
  computer: Device,
  phone: Device,
  operation: Operation,
): Traits {
  const {platforms} = index.data;
  const setups = [toSetup(computer, platforms), toSetup(phone, platforms)] as const;
  // How old the evidence is called does not matter here, so the day does not either.
  const found = verdict(index, ...setups, operation, '1970-01-01');
  const level = (link: string) => found.reasons.find((reason) => reason.link === link)?.level ?? 'unknown';
  const operator = found.relay?.operator;
  return {
    computer,
    phone,
    system: computerSystemOf(computer.platform),
    browser: browserKindOf(computer.platform, computer.browser),
    ...(found.engines.client && {client: found.engines.client}),
    phoneSystem: phoneSystemOf(setups[1].os),
    offers: level('offer'),
    answers: level('passkey'),
    verdict: found.verdict,
    ...((operator === 'Google' || operator === 'Apple') && {relay: operator}),
  };
}
