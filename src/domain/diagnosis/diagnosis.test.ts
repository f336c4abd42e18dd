import {describe, expect, it} from 'vitest';
import {aCause, aCheck, aMessage} from '../../../tests/builders/records';
import {believe, causeShares} from './beliefs';
import {nextStep} from './nextStep';
import {predict, reachesOf} from './predict';
import {costOf, expectedBits, mayAsk} from './questionValue';
import {readAnswers} from './readAnswers';
import {buildTable, usualSlips} from './table';

const stop = aCheck();
const radio = aCheck({
  id: 'phone-bluetooth',
  order: 2,
  kind: 'look',
  seconds: 8,
  answers: [
    {id: 'on', number: 1, text: 'On.'},
    {id: 'off', number: 2, text: 'Off.'},
  ],
  normally: {answers: ['on'], why: 'It is mostly on.'},
});
const online = aCheck({
  id: 'phone-online',
  order: 3,
  kind: 'look',
  seconds: 12,
  answers: [
    {id: 'opens', number: 1, text: 'It opens.'},
    {id: 'does-not', number: 2, text: 'It does not.'},
  ],
  normally: {answers: ['opens'], why: 'It is mostly online.'},
});
const place = aCheck({
  ...online,
  id: 'code-place',
  order: 5,
  answers: [...online.answers, {id: 'no-code', number: 3, text: 'There is none.', upTo: 'nothing'}],
});
const pair = aCheck({
  id: 'pair-verdict',
  order: 4,
  kind: 'measured',
  seconds: 0,
  answers: [
    {id: 'works', number: 1, text: 'It works.'},
    {id: 'no-offer', number: 2, text: 'It cannot.'},
  ],
});

const at = (answer: string) => ({check: 'where-stopped', answers: [answer], why: 'It stops there.'});
const says = (check: string, ...answers: string[]) => ({check, answers, why: 'So it is.'});
const fix = (id: string) => ({...aCause().fixes[0]!, id});

const radioOff = aCause({
  id: 'radio-off',
  number: 1,
  weight: 4,
  expects: [at('connecting'), says('phone-bluetooth', 'off')],
  fixes: [fix('turn-on')],
});
const offline = aCause({
  id: 'offline',
  number: 2,
  weight: 3,
  expects: [at('connecting'), says('phone-online', 'does-not')],
  fixes: [fix('go-online')],
});
const noCode = aCause({
  id: 'no-code',
  number: 3,
  weight: 4,
  expects: [at('no-code'), says('pair-verdict', 'no-offer')],
  fixes: [fix('other-browser')],
});
const twin = aCause({...noCode, id: 'no-code-either', number: 4, weight: 1});

const checks = [stop, radio, online, pair];
const table = buildTable({causes: [radioOff, offline, noCode, twin], checks});
const byId = new Map(checks.map((check) => [check.id, check]));
const share = (answers: Record<string, string>, id: string) =>
  causeShares(table, believe(table, {answers}))[table.causes.findIndex((cause) => cause.id === id)]!;

describe('predict', () => {
  it.each([
    ['its own word', radioOff, radio, ['off'], 'cause'],
    ['what follows from where it stops', noCode, place, ['no-code'], 'reach'],
    ['what is normal', offline, radio, ['on'], 'normal'],
  ] as const)('takes %s', (_, cause, check, answers, basis) => {
    expect(predict(cause, check, reachesOf(cause, byId))).toMatchObject({answers, basis});
  });

  it('says nothing where the cause leaves it open, and where nothing is normal', () => {
    expect(predict({...offline, open: ['phone-bluetooth']}, radio, ['scanned'])).toBeUndefined();
    expect(predict(offline, pair, ['scanned'])).toBeUndefined();
  });

  it('joins what follows in each of the ways in which a cause appears', () => {
    const both = {...noCode, expects: [says('where-stopped', 'no-code', 'connecting')]};
    expect(predict(both, place, reachesOf(both, byId))).toMatchObject({answers: ['no-code', 'opens']});
  });

  it('takes, of several answers for an early end, the one that fits closest', () => {
    const check = aCheck({
      answers: [
        {id: 'later', number: 1, text: 'Later.', upTo: 'scanned'},
        {id: 'first', number: 2, text: 'First.', upTo: 'nothing'},
        {id: 'reached', number: 3, text: 'Reached.', from: 'named'},
      ],
    });
    const answerAt = (...reached: Parameters<typeof predict>[2]) =>
      predict(aCause({expects: [], open: []}), check, reached)?.answers;
    expect([answerAt('nothing'), answerAt('code'), answerAt('named')]).toEqual([
      ['first'],
      ['later'],
      ['reached'],
    ]);
    expect(answerAt('nothing', 'named')).toEqual(['first', 'reached']);
  });
});

describe('families', () => {
  it('hold causes that no question tells apart and that share the first fix', () => {
    expect(table.families.map(({members}) => members)).toEqual([[0], [2, 3], [1]]);
  });

  it('part where the first fix differs, or where one question does', () => {
    const groups = (cause: typeof twin) => buildTable({causes: [noCode, cause], checks}).families.length;
    expect(groups({...twin, fixes: [fix('something-else')]})).toBe(2);
    expect(groups({...twin, expects: [...twin.expects, says('phone-bluetooth', 'off')]})).toBe(2);
    // Where answers overlap, no answer is sure to tell them apart.
    expect(groups({...twin, expects: [...twin.expects, says('phone-bluetooth', 'off', 'on')]})).toBe(1);
    // What the page finds out by itself is no question.
    expect(groups({...twin, expects: [at('no-code')]})).toBe(1);
  });
});

describe('ways of a cause', () => {
  const either = aCause({
    ...radioOff,
    expects: [says('where-stopped', 'no-code', 'connecting'), says('phone-online', 'opens', 'does-not')],
    ways: [
      {id: 'early', share: 3, answers: {'where-stopped': ['no-code'], 'phone-online': ['opens']}},
      {id: 'late', share: 1, answers: {'where-stopped': ['connecting'], 'phone-online': ['does-not']}},
    ],
  });
  const twofold = buildTable({causes: [either, offline], checks: [stop, online]});

  it('are rows of their own, and one cause', () => {
    expect(twofold.rows.map(({cause, prior}) => [cause, Number(prior.toFixed(2))])).toEqual([
      [0, 0.5],
      [0, 0.17],
      [1, 0.33],
    ]);
    expect(twofold.families).toHaveLength(2);
    expect([...causeShares(twofold, believe(twofold, {answers: {}}))][0]).toBeCloseTo(2 / 3);
  });

  it('say which answers come together', () => {
    const chance = (answers: Record<string, string>) => causeShares(twofold, believe(twofold, {answers}))[0]!;
    expect(chance({'where-stopped': 'no-code', 'phone-online': 'opens'})).toBeGreaterThan(0.9);
    expect(chance({'where-stopped': 'connecting', 'phone-online': 'opens'})).toBeLessThan(0.7);
  });
});

describe('believe', () => {
  it('starts from the weights, each step twice as common', () => {
    expect(share({}, 'radio-off') / share({}, 'offline')).toBeCloseTo(2);
    expect([...believe(table, {answers: {}})].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
  });

  it('follows the answers, and forgives one slip', () => {
    expect(share({'phone-bluetooth': 'off'}, 'radio-off')).toBeGreaterThan(0.9);
    const slipped = {'where-stopped': 'no-code', 'phone-bluetooth': 'off', 'phone-online': 'opens'};
    expect(share(slipped, 'radio-off')).toBeGreaterThan(share(slipped, 'offline'));
  });

  it('learns nothing from "not sure"', () => {
    expect(share({'phone-bluetooth': 'not-sure'}, 'radio-off')).toBe(share({}, 'radio-off'));
  });

  it('takes messages as hints, and fixes that did not help as answers', () => {
    const chance = (evidence: Parameters<typeof believe>[1]) => believe(table, evidence)[0]!;
    const message = aMessage({causes: ['radio-off']});
    expect(chance({answers: {}, messages: [message]})).toBeGreaterThan(chance({answers: {}}));
    expect(chance({answers: {}, messages: [aMessage({causes: []})]})).toBe(chance({answers: {}}));
    expect(chance({answers: {}, tried: [{cause: 'radio-off', fix: 'turn-on'}]})).toBeLessThan(0.3);
  });
});

describe('the value of a question', () => {
  const beliefs = (answers: Record<string, string>) => believe(table, {answers});
  const bits = (answers: Record<string, string>, id: string) =>
    expectedBits(
      table,
      beliefs(answers),
      table.checks.findIndex((check) => check.id === id),
      usualSlips,
    );

  it('is more where the answer parts the likely ones, and none where it is known', () => {
    expect(bits({'where-stopped': 'connecting'}, 'phone-bluetooth')).toBeGreaterThan(0.3);
    expect(bits({'where-stopped': 'connecting', 'phone-bluetooth': 'off'}, 'phone-online')).toBeLessThan(
      0.15,
    );
    expect(costOf(radio)).toBeGreaterThan(radio.seconds);
  });

  it('does not count for what is measured, answered, or does not apply', () => {
    expect(mayAsk(pair, {})).toBe(false);
    expect(mayAsk(radio, {'phone-bluetooth': 'not-sure'})).toBe(false);
    const bound = {...radio, onlyIf: {check: 'where-stopped', answers: ['connecting']}};
    expect([mayAsk(bound, {}), mayAsk(bound, {'where-stopped': 'connecting'})]).toEqual([false, true]);
  });
});

describe('nextStep', () => {
  it('asks, says what the answer tells apart, and ends with fixes', () => {
    const first = nextStep(table, {answers: {}});
    expect(first).toMatchObject({kind: 'ask', reason: {check: {id: 'where-stopped'}}});
    const second = nextStep(table, {answers: {'where-stopped': 'connecting'}});
    expect(second).toMatchObject({
      kind: 'ask',
      reason: {check: {id: 'phone-bluetooth'}, between: [{id: 'radio-off'}, {id: 'offline'}]},
    });
    const last = nextStep(table, {
      answers: {'where-stopped': 'connecting', 'phone-bluetooth': 'off', 'phone-online': 'opens'},
    });
    expect(last).toMatchObject({kind: 'fix'});
    expect(last.ranking[0]!.fixes[0]!.fix.id).toBe('turn-on');
  });

  it('never asks what was carried in', () => {
    const known = {'where-stopped': 'connecting', 'phone-bluetooth': 'on'};
    const step = nextStep(table, {answers: known});
    expect(step.kind === 'ask' && Object.keys(known).includes(step.reason.check.id)).toBe(false);
  });

  it('puts harmless fixes first, then the one that is worth most for its time', () => {
    const cause = aCause({
      fixes: [
        {...fix('slow'), seconds: 600},
        {...fix('quick'), seconds: 20},
        {...fix('drastic'), seconds: 5, harm: 'high'},
      ],
    });
    const {ranking} = nextStep(buildTable({causes: [cause], checks: [stop]}), {answers: {}});
    expect(ranking[0]!.fixes.map(({fix: {id}}) => id)).toEqual(['quick', 'slow', 'drastic']);
  });
});

describe('readAnswers', () => {
  it.each([
    [null, {kind: 'not-answers'}],
    [['where-stopped'], {kind: 'not-answers'}],
    [{'where-stoped': 'no-code'}, {kind: 'unknown-check', guess: 'where-stopped'}],
    [{'where-stopped': 'nowhere'}, {kind: 'unknown-answer', allowed: ['no-code', 'connecting', 'not-sure']}],
    [{'where-stopped': 7}, {kind: 'unknown-answer', answer: '7'}],
    [{constructor: 'no-code'}, {kind: 'unknown-check'}],
    [{'pair-verdict': 'not-sure'}, {kind: 'unknown-answer'}],
  ])('refuses %j with a reason', (input, problem) => {
    expect(readAnswers(input, checks)).toMatchObject({ok: false, problem});
  });

  it('takes what is known', () => {
    const answers = {'where-stopped': 'no-code', 'phone-bluetooth': 'not-sure'};
    expect(readAnswers(answers, checks)).toEqual({ok: true, answers});
  });
});
