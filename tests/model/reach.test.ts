import {describe, expect, it} from 'vitest';
import {nextStep} from '../../src/domain/diagnosis/nextStep';
import {notSure} from '../../src/domain/diagnosis/readAnswers';
import type {TableRow} from '../../src/domain/diagnosis/table';
import {tellingAnswers} from '../../src/domain/diagnosis/tellingAnswers';
import {drawCase} from '../../src/domain/evaluation/drawCase';
import {adaptive, runCase} from '../../src/domain/evaluation/strategy';
import {fixers} from '../../src/schema/vocabulary';
import {realModel} from './realModel';

const {table, bench} = realModel;

const rowsOf = (family: number) => table.rows.filter(({cause}) => table.familyOf[cause] === family);

/** The family that comes first when somebody answers all that a way predicts, and nothing else. */
function topOf(row: TableRow): string {
  const told = tellingAnswers(table, row);
  const answers = Object.fromEntries(
    table.checks.filter(({kind}) => kind !== 'measured').map(({id}) => [id, told[id] ?? notSure]),
  );
  return nextStep(table, {answers}).ranking[0]!.id;
}

describe('every family', () => {
  it('there are many', () => {
    expect(table.families.length).toBeGreaterThan(80);
  });

  it.each(table.families.map(({id}, f) => [id, f] as const))(
    '%s comes first in one of its ways when all that it predicts is answered',
    (id, family) => {
      expect(rowsOf(family).map(topOf)).toContain(id);
    },
  );

  it('is among the first three, in one of its ways, when only what the engine asks is answered', () => {
    const lost = table.families.flatMap(({id}, f) => {
      const places = rowsOf(f).map((row) => {
        const told = tellingAnswers(table, row);
        const {ranking} = runCase(table, adaptive(), (check) => told[check.id] ?? notSure);
        return ranking.findIndex((family) => family.id === id);
      });
      return Math.min(...places) < 3 ? [] : [`${id}: at best number ${Math.min(...places) + 1}`];
    });
    expect(lost).toEqual([]);
  });
});

describe('no dead end', () => {
  it('ends each of 600 cases with something to do, after a bounded number of questions', () => {
    let most = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      const {answer} = drawCase(table, bench, {slip: 0.3, notSure: 0.3}, seed);
      const run = runCase(table, adaptive(), answer);
      most = Math.max(most, run.checks);
      const fixes = run.ranking[0]!.fixes;
      expect(fixes.length).toBeGreaterThan(0);
      expect(fixers).toContain(fixes[0]!.fix.who);
    }
    expect(most).toBeLessThanOrEqual(table.checks.length);
  });

  it('ends even for somebody who is never sure', () => {
    const run = runCase(table, adaptive(), () => 'not-sure');
    expect(run.ranking[0]!.fixes.length).toBeGreaterThan(0);
  });

  it('gives each cause something that the person can do, or who can', () => {
    const helpless = table.causes.filter(({fixes}) => !fixes.some(({who}) => who === 'you'));
    expect(helpless.map(({id}) => id)).toEqual([]);
  });
});
