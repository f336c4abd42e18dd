import type {Choice, SimulatorRecords} from './scenario';

const separator = '.';

/** Reads a choice from a fragment; what is not known is left out. */
export function parseChoice(fragment: string, {computers, phones, faults}: SimulatorRecords): Choice {
  const given = new URLSearchParams(fragment);
  const pick = (key: string, known: readonly {readonly id: string}[]) =>
    (known.find(({id}) => id === given.get(key)) ?? known[0]!).id;
  const way = Number(given.get('way') ?? 0);
  return {
    computer: pick('computer', computers),
    phone: pick('phone', phones),
    faults: (given.get('faults') ?? '')
      .split(separator)
      .filter((id, at, all) => faults.some((fault) => fault.id === id) && all.indexOf(id) === at),
    way: Number.isInteger(way) && way >= 0 ? way : 0,
  };
}

/** Writes a choice as a fragment. */
export function formatChoice({computer, phone, faults, way}: Choice): string {
  const parts = new URLSearchParams({computer, phone});
  if (faults.length > 0) parts.set('faults', faults.join(separator));
  if (way > 0) parts.set('way', String(way));
  return parts.toString();
}
