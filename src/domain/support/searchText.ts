import {toWords} from '../pair/toWords';
import type {SupportTables} from './buildTables';
import type {Status} from './cell';
import type {Question, SupportRow} from './supportTable';

/** The word that the page prints for a status. */
export type WordOf = (status: Status) => string;

/**
 * Everything by which a reader may look for a row, folded: names, versions, aliases, the words of
 * its answers, notes. The columns that are not shown do not count.
 */
export function searchText(
  row: SupportRow,
  group: string | undefined,
  columns: readonly Question[],
  aliases: SupportTables['aliases'],
  wordOf: WordOf,
): string {
  const cells = columns.flatMap((column) => row.cells[column] ?? []);
  const said = cells.flatMap(({status, current, earlier}) => [
    wordOf(status),
    ...[...current, ...earlier].flatMap(({note, since, until}) => [note, since, until]),
  ]);
  const texts = [row.name, row.versions, group, ...row.about.flatMap((id) => aliases[id] ?? []), ...said];
  return ` ${texts.flatMap((text) => (text === undefined ? [] : toWords(text))).join(' ')} `;
}
