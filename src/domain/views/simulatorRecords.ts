import {legs} from '../../schema/vocabulary';
import {usualPairs} from '../evaluation/usualPairs';
import type {Device} from '../pair/device';
import {indexSupport} from '../pair/indexSupport';
import type {Dataset} from '../records/dataset';
import {makeBench, pairKey} from '../simulator/bench';
import {faults, type FaultId} from '../simulator/faults';
import type {Fault} from '../simulator/fault';
import type {NamedDevice, SimulatorRecords} from '../simulator/scenario';
import type {Traits} from '../simulator/traits';

const idOf = ({platform, browser}: Device) => [platform, browser].filter(Boolean).join('~');

const unique = (devices: readonly Device[]): Device[] => [
  ...new Map(devices.map((device) => [idOf(device), device])).values(),
];

function screensOf({checks}: Dataset, check: string): Record<string, string> {
  const {answers} = checks.find(({id}) => id === check)!;
  return Object.fromEntries(
    answers.flatMap(({text, screens = []}) => screens.map((screen) => [screen, text] as const)),
  );
}

/** What the page of the simulator carries: the usual pairs, and those that faults put in their place. */
export function toSimulatorRecords(dataset: Dataset): SimulatorRecords {
  const bench = makeBench(indexSupport(dataset));
  const all: readonly Fault[] = Object.values(faults);
  const computers = unique(usualPairs.map(({computer}) => computer));
  const phones = unique(usualPairs.map(({phone}) => phone));
  const named = (device: Device): NamedDevice => {
    const platform = dataset.platforms.find(({id}) => id === device.platform);
    const browser = dataset.subjects.find(({id}) => id === device.browser);
    const name = [platform?.name ?? device.platform, browser?.name].filter(Boolean).join(', ');
    return {id: idOf(device), name, device};
  };
  const traits: Record<string, Traits> = {};
  for (const computer of unique([...computers, ...all.flatMap((fault) => fault.computers ?? [])])) {
    for (const phone of unique([...phones, ...all.flatMap((fault) => fault.phones ?? [])])) {
      for (const operation of ['get', 'create'] as const) {
        traits[pairKey(computer, phone, operation)] = bench.traitsOf(computer, phone, operation);
      }
    }
  }
  return {
    computers: computers.map(named),
    phones: phones.map(named),
    traits,
    faults: legs.flatMap((leg) =>
      (Object.keys(faults) as FaultId[]).flatMap((id) => {
        const causes = dataset.causes.filter((cause) => cause.fault === id && cause.leg === leg);
        return causes.length === 0 ? [] : [{id, leg, titles: causes.map(({title}) => title)}];
      }),
    ),
    screens: {
      computer: screensOf(dataset, 'computer-shows'),
      phone: screensOf(dataset, 'phone-shows'),
    },
  };
}
