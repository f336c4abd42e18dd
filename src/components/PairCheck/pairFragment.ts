import {computerChoices, phoneChoices} from '../../domain/pair/choices';
import type {PairRecords} from '../../domain/pair/pairRecords';
import type {FragmentState} from '../../domain/fragment/fragmentState';
import {operations} from '../../schema/vocabulary';

/** What the address of a pair check may carry: known ids and nothing else. */
export function pairSpec(records: PairRecords) {
  const contexts = records.contexts.map(({id}) => id);
  return {
    computer: computerChoices(records).map(({id}) => id),
    at: contexts,
    phone: phoneChoices(records).map(({id}) => id),
    passkey: records.subjects.filter(({kind}) => kind === 'provider').map(({id}) => id),
    in: contexts,
    for: operations,
  } as const;
}

export type PairChoice = FragmentState<ReturnType<typeof pairSpec>>;
