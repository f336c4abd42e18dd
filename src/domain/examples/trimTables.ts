import type {SupportTables} from '../support/buildTables';
import type {SupportRow, SupportTable} from '../support/supportTable';
import {tablesOfPage} from '../support/tablesOfPage';

/** What a reader can see of a row: its answers, and that sources disagree. */
const answersOf = ({cells}: SupportRow): string[] =>
  Object.values(cells).flatMap(({status, disputed}) => (disputed ? [status, 'disputed'] : [status]));

/** The first rows that together have every answer that the table has. */
function rowsWithEachAnswer(table: SupportTable): SupportTable {
  const seen = new Set<string>();
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.filter((row) => {
      const fresh = answersOf(row).filter((answer) => !seen.has(answer));
      for (const answer of fresh) seen.add(answer);
      return fresh.length > 0;
    }),
  }));
  return {...table, groups: groups.filter(({rows}) => rows.length > 0)};
}

/** The table by system with as few rows as show each of its answers once, and what those rows name. */
export function trimTables(all: SupportTables): SupportTables {
  const tables = all.tables.filter(({id}) => id === 'system').map(rowsWithEachAnswer);
  return tablesOfPage({...all, tables}, 'systems');
}
