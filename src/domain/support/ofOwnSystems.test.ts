import {describe, expect, it} from 'vitest';
import {aDataset, aPlatform, aSubject} from '../../../tests/builders/records';
import {realData} from '../../../tests/realData';
import {narrowDataset} from '../brand/narrowDataset';
import {buildTables} from './buildTables';
import {ofOwnSystems} from './ofOwnSystems';
import {rowsOf, type SupportRow, type SupportTable} from './supportTable';

const row = (id: string, about: readonly string[], name?: string): SupportRow => ({
  id,
  ...(name !== undefined && {name}),
  about,
  cells: {},
});
const table: SupportTable = {
  id: 'circumstance',
  columns: [],
  groups: [
    {id: 'vm', rows: [row('a', ['windows', 'vm'], 'A'), row('b', ['macos', 'vm'], 'B'), row('rest', ['vm'])]},
    {id: 'profile', rows: [row('c', ['macos', 'profile'], 'C'), row('other', ['profile'])]},
    {id: 'empty', rows: [row('nothing', ['empty'])]},
  ],
};
const subjects = [aSubject({id: 'windows'}), aSubject({id: 'macos'}), aSubject({id: 'vm', kind: 'browser'})];
const idsFor = (...systems: readonly string[]) =>
  rowsOf(
    ofOwnSystems(table, aDataset({subjects, platforms: systems.map((os) => aPlatform({id: os, os}))})),
  ).map(({id}) => id);

describe('the tables of a site', () => {
  it('have rows about its systems only, and no group that is left without any', () => {
    expect(idsFor('windows')).toEqual(['a', 'rest', 'nothing']);
    expect(idsFor('macos')).toEqual(['b', 'rest', 'c', 'other', 'nothing']);
  });

  it('have all where it knows all', () => {
    expect(idsFor('windows', 'macos')).toHaveLength(rowsOf(table).length);
  });

  it('speak of no other system where the data is narrowed', () => {
    const {tables} = buildTables(narrowDataset(realData, {computers: ['windows-11'], phones: ['iphone']}));
    const rows = tables.flatMap(rowsOf);
    expect(rows.length).toBeGreaterThan(20);
    const systems = ['android', 'chromeos', 'guest-os', 'linux', 'macos', 'tizen'];
    expect(rows.filter(({about}) => about.some((id) => systems.includes(id)))).toEqual([]);
  });
});
