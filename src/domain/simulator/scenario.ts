import type {Leg} from '../../schema/vocabulary';
import type {Device} from '../pair/device';
import {applyFaults, type FaultProblem} from './applyFaults';
import {pairKey, type Bench} from './bench';
import {runFlow, type Passage} from './runFlow';
import type {StepId} from './step';
import type {Traits} from './traits';

/** What a page needs to run the simulator: devices by name, what the ledger says of each pair, faults. */
export interface SimulatorRecords {
  readonly computers: readonly NamedDevice[];
  readonly phones: readonly NamedDevice[];
  /** By the key of the pair and the operation. */
  readonly traits: Readonly<Record<string, Traits>>;
  /** Faults with the causes that they are, by stop. */
  readonly faults: readonly {readonly id: string; readonly leg: Leg; readonly titles: readonly string[]}[];
  /** What a screen shows, in words. */
  readonly screens: Readonly<Record<'computer' | 'phone', Readonly<Record<string, string>>>>;
}

export interface NamedDevice {
  readonly id: string;
  readonly name: string;
  readonly device: Device;
}

/** What somebody has chosen on the page. */
export interface Choice {
  readonly computer: string;
  readonly phone: string;
  readonly faults: readonly string[];
  /** Which of the ways in which the faults can appear, from 0. */
  readonly way: number;
}

/** The stop of the drawing at which each step of the flow happens. */
export const legOf: Readonly<Record<StepId, Leg>> = {
  offer: 'offer',
  code: 'offer',
  scan: 'scan',
  'hand-over': 'scan',
  'phone-reaches-relay': 'relay',
  'advert-heard': 'proximity',
  'computer-reaches-relay': 'relay',
  handshake: 'relay',
  choose: 'passkey',
  unlock: 'passkey',
  answer: 'site',
  'site-check': 'site',
};

export type Scenario =
  | {readonly ok: false; readonly problem: FaultProblem}
  | {
      readonly ok: true;
      readonly passages: readonly Passage[];
      /** The stop at which it breaks; undefined where it goes through. */
      readonly broken: Leg | undefined;
      /** In how many ways these faults can appear on this pair. */
      readonly ways: number;
    };

const benchOf = ({traits}: SimulatorRecords): Bench => ({
  traitsOf: (computer, phone, operation) => traits[pairKey(computer, phone, operation)]!,
  browsersOn: () => [],
});

/** Runs one sign-in between two chosen devices with the chosen faults. Pure and total. */
export function runScenario(records: SimulatorRecords, {computer, phone, faults, way}: Choice): Scenario {
  const pair = {
    computer: (records.computers.find(({id}) => id === computer) ?? records.computers[0]!).device,
    phone: (records.phones.find(({id}) => id === phone) ?? records.phones[0]!).device,
  };
  const applied = applyFaults(benchOf(records), pair, faults);
  if (!applied.ok) return applied;
  const {worlds} = applied;
  const {passages, stoppedAt} = runFlow(worlds[Math.min(way, worlds.length - 1)]!);
  return {ok: true, passages, broken: stoppedAt && legOf[stoppedAt], ways: worlds.length};
}
