import {describe, expect, it} from 'vitest';
import {realModel} from '../../../tests/model/realModel';
import {aCase} from '../../../tests/builders/records';
import {pickByShare, seededRandom} from './random';
import {drawCase} from './drawCase';
import {scoreThreads} from './scoreThreads';
import {simulateCases} from './simulateCases';
import {bestFirstOrder, foundingOrder} from './strategy';

const {table, bench} = realModel;
const never = {slip: 0, notSure: 0};

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => Array.from({length: 5}, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(3).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('follows shares', () => {
    const random = seededRandom(1);
    const drawn = Array.from({length: 4000}, () => pickByShare(random, [1, 0, 3]));
    expect(drawn.filter((index) => index === 0).length / 4000).toBeCloseTo(0.25, 1);
    expect(drawn).not.toContain(1);
  });
});

describe('a drawn case', () => {
  it('answers the same check the same, whatever was asked before', () => {
    const one = drawCase(table, bench, {slip: 0.3, notSure: 0.3}, 7);
    const two = drawCase(table, bench, {slip: 0.3, notSure: 0.3}, 7);
    const forward = table.checks.map((check) => one.answer(check));
    const backward = [...table.checks].reverse().map((check) => two.answer(check));
    expect(forward).toEqual(backward.reverse());
  });

  it('slips, and is not sure, as often as it was told', () => {
    let answers = 0;
    const count = {same: 0, other: 0, unsure: 0};
    for (let seed = 0; seed < 150; seed += 1) {
      const honest = drawCase(table, bench, never, seed);
      const human = drawCase(table, bench, {slip: 0.05, notSure: 0.1}, seed);
      for (const check of table.checks) {
        const [truth, said] = [honest.answer(check), human.answer(check)];
        // What nobody can know is no slip.
        if (truth === 'not-sure') continue;
        count[said === 'not-sure' ? 'unsure' : said === truth ? 'same' : 'other'] += 1;
        answers += 1;
      }
    }
    expect(count.unsure / answers).toBeCloseTo(0.1, 2);
    // The seed that is used up by "not sure" shifts a few answers that have no truth.
    expect(count.other / answers).toBeGreaterThan(0.04);
    expect(count.other / answers).toBeLessThan(0.1);
  });

  it('has each cause about as often as its weight says', () => {
    const drawn = Array.from({length: 3000}, (_, seed) => drawCase(table, bench, never, seed).cause.weight);
    const share = (weight: number) => drawn.filter((each) => each === weight).length / drawn.length;
    const expected = (weight: number) =>
      table.rows.reduce(
        (sum, {cause, prior}) => sum + (table.causes[cause]!.weight === weight ? prior : 0),
        0,
      );
    for (const weight of [1, 2, 3, 4]) expect(share(weight)).toBeCloseTo(expected(weight), 1);
  });
});

describe('the report', () => {
  it('is the same for the same seed, has the promised fields, and rates from 0 to 1', () => {
    const report = simulateCases(table, bench, {seed: 3, cases: 40});
    expect(simulateCases(table, bench, {seed: 3, cases: 40})).toEqual(report);
    expect(Object.keys(report)).toEqual([
      'cases',
      'top1',
      'top3',
      'medianChecks',
      'p90Checks',
      'meanEffortSeconds',
      'baselines',
    ]);
    expect(Object.keys(report.baselines)).toEqual(['foundingPageOrder', 'bestFirstChecklist']);
    for (const rate of [report.top1, report.top3, report.baselines.foundingPageOrder.top1]) {
      expect(rate).toBeGreaterThan(0);
      expect(rate).toBeLessThanOrEqual(1);
    }
  });

  it('gets worse where people err more', () => {
    const good = simulateCases(table, bench, {seed: 3, cases: 120, slips: never});
    const bad = simulateCases(table, bench, {seed: 3, cases: 120, slips: {slip: 0.4, notSure: 0.2}});
    expect(good.top1).toBeGreaterThan(bad.top1 + 0.2);
  });

  it('compares with orders that hold known checks only', () => {
    const known = table.checks.map(({id}) => id);
    expect(foundingOrder.filter((id) => !known.includes(id))).toEqual([]);
    expect(bestFirstOrder(table).sort()).toEqual([...known].sort());
  });
});

describe('threads', () => {
  it('count as right by family, and as missed where another family comes first', () => {
    const right = aCase({
      id: 'right',
      answers: {'where-stopped': 'connecting', 'phone-bluetooth': 'off', 'computer-shows': 'code'},
      causes: ['bluetooth-off-on-phone'],
    });
    const wrong = aCase({...right, id: 'wrong', causes: ['lost-phone']});
    const report = scoreThreads(table, [right, wrong]);
    expect(report).toMatchObject({threads: 2, top1: 0.5});
    expect(report.misses.map(({id}) => id)).toEqual(['wrong']);
    expect(report.runs[0]!.answered).toBeGreaterThan(0);
  });
});
