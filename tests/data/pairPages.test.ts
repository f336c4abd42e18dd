import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {computerChoices, phoneChoices} from '../../src/domain/pair/choices';
import {pairPageLinks, pairPageViews, pairPages} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {pairTable} from '../../src/domain/pair/pairTable';
import {operations} from '../../src/schema/vocabulary';
import {projectRoot, realData} from '../realData';

const pages = pairPages(realData);
const published = fs.readFileSync(path.join(projectRoot, 'data', 'addresses.txt'), 'utf8').split('\n');

describe('the pages of common pairs', () => {
  it('are 28, each at its own address', () => {
    expect(pages).toHaveLength(28);
    expect(new Set(pages.map((page) => page.path)).size).toBe(28);
  });

  it('stand in the list of addresses, and no other page of a pair does', () => {
    const listed = published.filter((line) => /^\/devices\/pair\/.+\//.test(line));
    expect(listed).toEqual(pages.map((page) => page.path).sort());
  });

  it('are about devices that can be picked', () => {
    const computers = computerChoices(realData).map(({id}) => id);
    const phones = phoneChoices(realData).map(({id}) => id);
    const astray = pages.filter(
      ({computer, phone}) => !computers.includes(computer.id) || !phones.includes(phone.id),
    );
    expect(astray).toEqual([]);
  });

  it('have the verdict in each link that the exported table has', () => {
    const table = new Map(pairTable(realData).map((row) => [row.page, row.verdict]));
    const links = pairPageLinks(pairPageViews(toPairRecords(realData)));
    expect(links).toHaveLength(28);
    expect(links.filter(({path: at, level}) => table.get(at) !== level)).toEqual([]);
  });
});

describe('the exported table of pairs', () => {
  const rows = pairTable(realData);
  const phones = new Set(rows.map(({phone}) => phone));

  it('has every computer with every phone, for each operation, once', () => {
    expect(rows).toHaveLength(computerChoices(realData).length * phones.size * operations.length);
    expect(
      new Set(rows.map(({computer, phone, operation}) => `${computer} ${phone} ${operation}`)).size,
    ).toBe(rows.length);
  });

  it('has no computer as the phone', () => {
    expect([...phones].sort()).toEqual(
      realData.platforms
        .filter(({os}) => os === 'android' || os === 'ios')
        .map(({id}) => id)
        .sort(),
    );
  });

  it('names no page that the site does not show', () => {
    const shown = {platforms: realData.platforms.filter(({id}) => ['windows-11', 'iphone'].includes(id))};
    const named = pairTable(realData, shown).flatMap(({page}) => page ?? []);
    expect(named).toEqual(pairPages(shown).map((page) => page.path));
    expect(named).toHaveLength(3);
  });

  it('names the page of each pair that has one, for signing in only', () => {
    expect(rows.flatMap(({page}) => page ?? []).sort()).toEqual(pages.map((page) => page.path).sort());
    expect(rows.filter(({page, operation}) => page !== null && operation !== 'get')).toEqual([]);
  });

  it('names a deciding link exactly where not everything works', () => {
    expect(rows.filter(({verdict, decidedBy}) => (verdict === 'works') !== (decidedBy === null))).toEqual([]);
  });

  it('names claims that exist, and at least one wherever something is known', () => {
    const ids = new Set(realData.claims.map(({id}) => id));
    expect(rows.flatMap(({claims}) => claims).filter((id) => !ids.has(id))).toEqual([]);
    expect(rows.filter(({verdict, claims}) => verdict !== 'unknown' && claims.length === 0)).toEqual([]);
  });
});
