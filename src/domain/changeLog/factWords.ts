import type {Change} from '../../schema/change';
import type {Claim} from '../../schema/claim';
import type {HistoryEntry} from '../../schema/common';
import type {Dataset} from '../records/dataset';
import {productVersion} from '../support/productVersion';

/** The fields that are the same whatever an entry is about. */
type Head = 'id' | 'record' | 'date' | 'change' | 'note' | 'address';

type WithoutHead<T> = T extends Change ? Omit<T, Head> : never;

/** What the change log needs to say which fact it speaks of, from the record's own words. */
export type FactWords = WithoutHead<Change>;

interface WordedFact {
  readonly record: {readonly id: string; readonly history: readonly HistoryEntry[]};
  readonly words: FactWords;
}

function claimWords(claim: Claim, {subjects, contexts}: Dataset): FactWords {
  const products = claim.subject.flatMap((id) => {
    const subject = subjects.find((candidate) => candidate.id === id);
    if (subject === undefined) return [];
    const {from, until} = claim.range?.[id] ?? {};
    return [
      {
        name: subject.name,
        ...(from && {from: productVersion(subject, from)}),
        ...(until && {until: productVersion(subject, until)}),
      },
    ];
  });
  const named = contexts.filter(({id}) => claim.context?.includes(id)).map(({name}) => name);
  return {kind: 'claims', products, contexts: named, capability: claim.capability, value: claim.value};
}

/** Every record of a kind, in file order, with the words for it. */
export function factWords(dataset: Dataset, kind: Change['kind']): WordedFact[] {
  const {subjects} = dataset;
  switch (kind) {
    case 'claims':
      return dataset.claims.map((record) => ({record, words: claimWords(record, dataset)}));
    case 'procedures':
      return dataset.procedures.map((record) => {
        const engine = subjects.find(({id}) => id === record.engine)?.name ?? record.engine;
        return {record, words: {kind, engine, role: record.role, operations: record.operations}};
      });
    case 'causes':
    case 'reproductions':
      return dataset[kind].map((record) => ({record, words: {kind, name: record.title}}));
    case 'subjects':
    case 'platforms':
    case 'contexts':
      return dataset[kind].map((record) => ({record, words: {kind, name: record.name}}));
  }
}
