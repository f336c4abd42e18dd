import {describe, expect, it} from 'vitest';
import {realTables, realTablesOf} from '../../../tests/realViews';
import type {Status} from './cell';
import {filterTables, tablesSpec, type TablesFilter} from './filterTables';
import {rowsOf} from './supportTable';
import {filterKeys, tablePage, tablePageIds, type FilterKey} from './tablePages';

const wordOf = (status: Status) => (status === 'partial' ? 'Teilweise' : status);
const filter = (choices: TablesFilter, query = '') => filterTables(realTables, choices, query, wordOf);
const systemRows = (choices: TablesFilter, query = '') =>
  filter(choices, query)
    .tables.filter(({id}) => id === 'system')
    .flatMap((table) => rowsOf(table).map(({id}) => id));
const total = realTables.tables.flatMap(rowsOf).length;

describe('choices', () => {
  it('without any, everything stays', () => {
    expect(filter({})).toMatchObject({shown: total, total});
    expect(filter({}).tables.map(({id}) => id)).toEqual(realTables.tables.map(({id}) => id));
  });

  it('a system keeps its rows in each table', () => {
    expect(systemRows({os: 'macos'})).toEqual([
      'macos-safari',
      'macos-chrome',
      'macos-edge',
      'macos-firefox',
    ]);
    const about = filter({os: 'macos'})
      .tables.flatMap(rowsOf)
      .map((row) => row.about.includes('macos'));
    expect(new Set(about)).toEqual(new Set([true]));
  });

  it('a question keeps its column, and only tables that ask it', () => {
    const {tables} = filter({role: 'scan'});
    expect(tables.map(({id, columns}) => [id, columns])).toEqual([['scanner', ['scan']]]);
  });

  it('an answer looks only at the columns that are left', () => {
    expect(systemRows({status: 'partial', role: 'linking'})).toEqual(['android-gpm']);
  });

  it('"sources disagree" is an answer that can be asked for', () => {
    expect(systemRows({status: 'disputed'})).toEqual(['macos-chrome', 'win-old-chrome']);
  });

  it('a password manager and a circumstance keep what is about them', () => {
    const rows = filter({provider: 'bitwarden'}).tables.flatMap(rowsOf);
    expect(new Set(rows.map(({name}) => name))).toEqual(new Set(['Bitwarden']));
    expect(systemRows({context: 'vm'})).toEqual(['vm-nobt']);
  });

  it('that nothing meets leave no table', () => {
    expect(filter({os: 'tizen', provider: 'bitwarden'})).toMatchObject({tables: [], shown: 0});
  });

  it.each(tablePageIds)('are offered on the page %s only where they leave a row', (page) => {
    const ofPage = realTablesOf(page);
    const spec = tablesSpec(ofPage, page);
    const offered = filterKeys.flatMap((key) => spec[key].map((value) => [key, value] as const));
    const left = (key: FilterKey, value: string) =>
      filterTables(ofPage, {[key]: value}, '', wordOf).shown > 0 || key === 'status';
    expect(offered.filter(([key, value]) => !left(key, value))).toEqual([]);
  });

  it.each(tablePageIds)('that a page %s offers have more than one answer, and the others none', (page) => {
    const spec = tablesSpec(realTablesOf(page), page);
    const choices = filterKeys.filter((key) => spec[key].length > 1);
    expect(choices).toEqual([...tablePage(page).filters]);
    expect(filterKeys.filter((key) => spec[key].length === 1)).toEqual([]);
  });

  it('of two rows to compare are those of the table by system', () => {
    expect(tablesSpec(realTablesOf('systems'), 'systems').a).toContain('macos-chrome');
    expect(tablesSpec(realTablesOf('roles'), 'roles').a).toEqual([]);
  });
});

describe('words that a reader types', () => {
  it.each([
    ['Firefox', 'linux-firefox'],
    ['FIREFOX linux', 'linux-firefox'],
    ['fïrefox', 'linux-firefox'],
    ['win10', 'win-old-chrome'],
    ['macbook', 'macos-safari'],
    ['iphone', 'ios'],
    ['microg', 'android-nogms'],
    ['23H2', 'win11-23h2'],
    ['teilweise', 'android-thirdparty'],
    ['switched linking off', 'macos-chrome'],
  ])('"%s" finds the row %s', (query, row) => {
    expect(systemRows({}, query)).toContain(row);
  });

  it('all have to match', () => {
    expect(systemRows({}, 'firefox linux')).toEqual(['linux-firefox']);
  });

  it('do not find a newer Windows for an older one', () => {
    expect(systemRows({}, 'win10')).not.toContain('win11-23h2');
  });

  it('of nothing but space and signs change nothing', () => {
    expect(filter({}, '  … ').shown).toBe(total);
  });

  it('that no row has leave nothing', () => {
    expect(filter({}, 'amiga').shown).toBe(0);
  });
});
