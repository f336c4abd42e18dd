import {describe, expect, it} from 'vitest';
import {realPage, realTables, realTablesOf} from '../../../tests/realViews';
import {claimHomes} from './claimHomes';
import {unpackTables} from './packTables';
import {cellsOf, rowsOf} from './supportTable';
import {tablePage, tablePageIds} from './tablePages';

describe.each(tablePageIds)('the page %s', (page) => {
  const packed = realPage(page);
  const unpacked = unpackTables(packed);
  const claims = unpacked.tables.flatMap(cellsOf).flatMap(({current, earlier}) => [...current, ...earlier]);

  it('has its tables, whole', () => {
    expect(unpacked.tables).toEqual(realTables.tables.filter(({id}) => tablePage(page).tables.includes(id)));
    expect(realTablesOf(page)).toMatchObject({tables: unpacked.tables, sources: unpacked.sources});
  });

  it('carries the claims that it prints and no others, each with a first place on this page', () => {
    const printed = [...new Set(claims.map(({id}) => id))].sort();
    expect(Object.keys(packed.claims).sort()).toEqual(printed);
    expect(Object.keys(claimHomes(unpacked.tables)).sort()).toEqual(printed);
  });

  it('carries the sources that it names and no others', () => {
    const named = new Set(claims.flatMap(({evidence}) => evidence.map(({source}) => source)));
    expect(Object.keys(packed.sources).sort()).toEqual([...named].sort());
  });

  it('carries only names that a row is about', () => {
    const about = new Set(unpacked.tables.flatMap(rowsOf).flatMap((row) => row.about));
    const named = [packed.aliases, packed.systems, packed.providers, packed.contexts].flatMap(Object.keys);
    expect(named.filter((id) => !about.has(id))).toEqual([]);
  });
});

it('only the first page says how many answers there are everywhere', () => {
  const cells = realTables.tables.flatMap(cellsOf);
  const unknown = cells.filter(({status}) => status === 'unknown').length;
  expect(tablePageIds.map((page) => realPage(page).everywhere)).toEqual([
    {all: cells.length, unknown},
    ...tablePageIds.slice(1).map(() => undefined),
  ]);
});
