import type {Change} from '../../schema/change';
import type {HistoryEntry} from '../../schema/common';
import type {Dataset} from '../records/dataset';
import {factAddresses} from './factAddresses';
import {factWords, type FactWords} from './factWords';

/**
 * The kinds of record whose history readers follow. Sources are left out: what a source changes is
 * the fact that rests on it. So are rows of the table, which hold no answers of their own.
 */
export const changedKinds = [
  'claims',
  'causes',
  'procedures',
  'reproductions',
  'subjects',
  'platforms',
  'contexts',
] as const satisfies readonly Change['kind'][];

interface Recorded {
  readonly id: string;
  readonly history: readonly HistoryEntry[];
}

/** The entries of one record, newest first. */
function entriesOf({id, history}: Recorded, words: FactWords, address: string | undefined): Change[] {
  return history
    .map(({on, change, note}, i): Change => ({
      id: `${words.kind}/${id}/${i + 1}`,
      record: id,
      date: on,
      change,
      ...(note && {note}),
      ...(address && {address}),
      ...words,
    }))
    .reverse();
}

/**
 * Everything that happened to the facts, newest first. A date stands as exact as it was recorded;
 * "2026-11" counts as the start of that month and therefore comes after each of its days. Nothing
 * is derived from the calendar: what nobody wrote down did not happen.
 */
export function changeLog(dataset: Dataset): Change[] {
  const addresses = factAddresses(dataset);
  const entries = changedKinds.flatMap((kind) =>
    factWords(dataset, kind).flatMap(({record, words}) =>
      entriesOf(record, words, addresses.get(`${kind}/${record.id}`)),
    ),
  );
  return entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
