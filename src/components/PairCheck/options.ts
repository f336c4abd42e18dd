import {translate} from '@docusaurus/Translate';
import {inOrder} from '../../domain/records/inOrder';
import type {Choice} from '../../domain/pair/choices';
import type {PairRecords} from '../../domain/pair/pairRecords';
import type {Circumstance} from '../../schema/circumstance';
import type {Subject} from '../../schema/subject';

const systemOf = ({platforms}: PairRecords, choice: Choice) =>
  platforms.find(({id}) => id === choice.platform)!;

/** The circumstances that exist on a chosen device and are not true of all its kind. */
export function circumstancesOf(
  records: PairRecords,
  choice: Choice,
  side: 'computer' | 'phone',
): Circumstance[] {
  const {os, context = []} = systemOf(records, choice);
  return inOrder(records.contexts).filter(
    (known) => known.sides.includes(side) && known.os.includes(os) && !context.includes(known.id),
  );
}

/** Where a passkey can be on a chosen phone, besides its own store. */
export function providersOf(records: PairRecords, choice: Choice): Subject[] {
  const {os} = systemOf(records, choice);
  const own = new Set(records.subjects.flatMap(({ownProvider}) => ownProvider ?? []));
  const systems = new Set(records.subjects.filter(({kind}) => kind === 'os').map(({id}) => id));
  const elsewhereOnly = (provider: string) => {
    const named = records.claims
      .filter(({subject}) => subject.includes(provider))
      .flatMap(({subject}) => subject);
    return named.some((id) => systems.has(id)) && !named.includes(os);
  };
  return records.subjects
    .filter(({id, kind}) => kind === 'provider' && !own.has(id) && !elsewhereOnly(id))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The name of the passkey store that comes with a chosen phone. */
export function ownProviderName(records: PairRecords, choice: Choice): string {
  const {os} = systemOf(records, choice);
  const own = records.subjects.find(({id}) => id === os)?.ownProvider;
  return (
    records.subjects.find(({id}) => id === own)?.name ??
    translate({id: 'pair.ownProvider', message: 'The device’s own', description: 'Passkey store'})
  );
}
