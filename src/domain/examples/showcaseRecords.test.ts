import {beforeAll, describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {levels} from '../../schema/vocabulary';
import {pairPageViews} from '../pair/pairPages';
import {toPairRecords} from '../pair/pairRecords';
import {buildTables} from '../support/buildTables';
import {cellsOf} from '../support/supportTable';
import {toBreakViews} from '../views/breakView';
import {toShowcaseRecords, type ShowcaseRecords} from './showcaseRecords';

const beside = {
  dataset: realData,
  screens: toBreakViews(realData),
  pairPages: pairPageViews(toPairRecords(realData)),
  locale: 'en',
};

describe('what the page of components shows of the records', () => {
  let shown: ShowcaseRecords;
  beforeAll(() => {
    shown = toShowcaseRecords(realData, beside);
  });

  it('has a pair for each verdict', () => {
    expect(levels.map((level) => shown.pairs[level].level)).toEqual(levels);
  });

  it('has every answer of the table by system, in fewer rows', () => {
    const system = buildTables(realData).tables.find(({id}) => id === 'system')!;
    const answersOf = (cells: ReturnType<typeof cellsOf>) =>
      [...new Set(cells.flatMap(({status, disputed}) => [status, ...(disputed ? ['disputed'] : [])]))].sort();
    const [table] = shown.tables.tables;
    expect(answersOf(cellsOf(table!))).toEqual(answersOf(cellsOf(system)));
    expect(cellsOf(table!).length).toBeLessThan(cellsOf(system).length / 4);
  });

  it('has a case that has begun and still asks', () => {
    expect(shown.begun.step.likely.length).toBeGreaterThan(0);
    expect(shown.begun.checks.map(({id}) => id)).toEqual(['where-stopped']);
  });

  it('has a sign-in that goes through and one that stops', () => {
    expect(shown.simulator.well.every(({passed}) => passed)).toBe(true);
    expect(shown.simulator.broken.some(({passed}) => !passed)).toBe(true);
  });

  it('gives no step of a reproduction that touches a code', () => {
    const [step, ...others] = shown.reproduction.steps;
    expect(others).toEqual([]);
    expect(`${step?.action} ${step?.expect}`).not.toMatch(/\bscan|\bcode\b/i);
  });

  it('asks nobody to scan in what it gives to try', () => {
    expect(shown.fixes.map(({fix}) => fix.who)).toEqual(['you', 'it', 'site', expect.any(String)]);
    expect(shown.fixes.filter(({fix}) => /\bscan/i.test(fix.action))).toEqual([]);
  });

  it('is small enough for one page', () => {
    expect(JSON.stringify(shown).length).toBeLessThan(400_000);
  });
});

it('records without a reproduction are refused', () => {
  expect(() => toShowcaseRecords({...realData, reproductions: []}, beside)).toThrow('no reproduction');
});
