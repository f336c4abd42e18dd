import {describe, expect, it} from 'vitest';
import {realModel} from '../../../tests/model/realModel';
import {reportSchema} from '../../schema/report';
import {harms} from '../../schema/vocabulary';
import {encodeCase} from '../caseCode/encodeCase';
import {nextStep} from '../diagnosis/nextStep';
import {notSure} from '../diagnosis/readAnswers';
import {caseReport} from '../report/caseReport';
import {formatCaseFragment, readCaseFragment} from './caseFragment';
import {emptyCase, evidenceOf, giveAnswer, giveOutcome, isEmpty, type CaseState} from './caseState';
import {caseStep, fixesToTry} from './caseStep';

const {table} = realModel;
const stuck: CaseState = {answers: {'where-stopped': 'connecting', 'phone-bluetooth': 'off'}, tried: []};

describe('a case', () => {
  it('is empty until something is said', () => {
    expect(isEmpty(emptyCase)).toBe(true);
    expect(isEmpty(stuck)).toBe(false);
  });

  it('keeps answers in the order in which they were given, and changes one in its place', () => {
    const changed = giveAnswer(stuck, 'where-stopped', 'no-code', table);
    expect(Object.entries(changed.answers)).toEqual([
      ['where-stopped', 'no-code'],
      ['phone-bluetooth', 'off'],
    ]);
  });

  it('drops what was asked only because of an answer that has changed', () => {
    const dependent = table.checks.find(({onlyIf}) => onlyIf !== undefined)!;
    const {check, answers} = dependent.onlyIf!;
    const given = giveAnswer(
      giveAnswer(emptyCase, check, answers[0]!, table),
      dependent.id,
      dependent.answers[0]!.id,
      table,
    );
    expect(Object.keys(given.answers)).toEqual([check, dependent.id]);
    expect(Object.keys(giveAnswer(given, check, notSure, table).answers)).toEqual([check]);
  });

  it('remembers what did not help, each once, and what did', () => {
    const tried = giveOutcome(giveOutcome(stuck, 'a', 'still-stuck'), 'a', 'still-stuck');
    expect(tried.tried).toEqual(['a']);
    const solved = giveOutcome(tried, 'b', 'solved');
    expect(solved.solvedBy).toBe('b');
    expect(giveOutcome(solved, 'b', 'still-stuck')).toEqual({...stuck, tried: ['a', 'b']});
    expect(giveAnswer(solved, 'where-stopped', 'no-code', table).solvedBy).toBeUndefined();
  });

  it('counts an act that failed against every cause that it mends', () => {
    const {fix} = fixesToTry(nextStep(table, evidenceOf(stuck, table)).ranking, [])[0]!;
    const mended = table.causes.filter(({fixes}) => fixes.some(({id}) => id === fix.id));
    const {tried} = evidenceOf({...stuck, tried: [fix.id]}, table);
    expect(tried).toHaveLength(mended.length);
  });
});

describe('what to do now', () => {
  it('is the question where it stopped, while nothing is known, and nothing is suspected', () => {
    const step = caseStep(table, emptyCase);
    expect(step.ask?.check.id).toBe('where-stopped');
    expect([step.likely, step.suspected]).toEqual([[], undefined]);
  });

  it('is what the person wants to answer again', () => {
    const check = table.checks.find(({id}) => id === 'phone-bluetooth')!;
    expect(caseStep(table, stuck, {asked: check}).ask?.check).toBe(check);
  });

  it('comes to acts, the harmless first, each once and none that was tried', () => {
    const known: CaseState = {
      answers: {...stuck.answers, 'computer-shows': 'code', distance: 'beside'},
      tried: [],
    };
    const {ranking} = nextStep(table, evidenceOf(known, table));
    const fixes = fixesToTry(ranking, []);
    const ids = fixes.map(({fix}) => fix.id);
    expect(fixes.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    const order = fixes.map(({fix}) => harms.indexOf(fix.harm));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(fixesToTry(ranking, ids).map(({fix}) => fix.id)).not.toContain(ids[0]);
  });

  it('ends with nothing left, whatever is answered and however much is tried', () => {
    let state: CaseState = emptyCase;
    for (let i = 0; i < 400; i += 1) {
      const step = caseStep(table, state);
      if (step.ask) state = giveAnswer(state, step.ask.check.id, notSure, table);
      else if (step.fixes.length > 0) state = giveOutcome(state, step.fixes[0]!.fix.id, 'still-stuck');
      else break;
    }
    expect(caseStep(table, state).fixes).toEqual([]);
    expect(state.tried.length).toBeGreaterThan(0);
  });
});

describe('a case in an address', () => {
  const read = (fragment: string) => readCaseFragment(fragment, table);

  it.each([
    [stuck],
    [{answers: {}, tried: ['sign-in-on-phone']}],
    [{...stuck, tried: ['sign-in-on-phone'], solvedBy: 'turn-on-bluetooth-phone'}],
    [{answers: {'where-stopped': notSure}, tried: []}],
  ] satisfies [CaseState][])('is read back: %j', (state) => {
    expect(read(formatCaseFragment(state))).toEqual({kind: 'case', state, dropped: 0});
  });

  it('is a case code too, typed by hand', () => {
    const code = encodeCase(stuck.answers, table.checks);
    for (const fragment of [code, code.toLowerCase(), `code=${code}`]) {
      expect(read(fragment)).toEqual({kind: 'case', state: stuck, dropped: 0});
    }
  });

  it.each(['', 'outline', 'stop-offer'])('"%s" is none', (fragment) =>
    expect(read(fragment)).toEqual({kind: 'none'}),
  );

  it.each([
    ['an unknown check', 'colour=blue', 1],
    ['an unknown answer', 'where-stopped=moon', 1],
    ['an unknown act', 'tried=dance.sign-in-on-phone', 1],
    ['an unknown end', 'solved=dance', 1],
    ['members of every object', 'constructor=toString&__proto__=x', 2],
    ['what a page measures itself', 'browser-check=x', 1],
    ['percent signs that mean nothing', 'where-stopped=%ZZ&x=%', 2],
  ])('drops %s and counts it', (_name, fragment, dropped) => {
    const result = read(fragment);
    expect(result).toMatchObject({kind: 'case', dropped});
    expect(JSON.stringify(result)).not.toMatch(/blue|moon|dance|toString/);
  });

  it.each(['HELP-11111-11111', 'HELP-', 'code=HELP-ABC', 'code=FIDO:/123456'])(
    '"%s" is a code that cannot be read',
    (fragment) => expect(read(fragment).kind).toBe('bad-code'),
  );
});

it('the report of a case has the form of reports, and no free text', () => {
  const state = giveOutcome(
    giveAnswer(stuck, 'phone-system', 'iphone', table),
    'sign-in-on-phone',
    'still-stuck',
  );
  const report = caseReport(table, state, {
    title: 'A case',
    startedOn: '2026-11-25',
    likely: caseStep(table, state).likely,
  });
  expect(reportSchema.parse(report)).toEqual(report);
  expect(report.environment.phone).not.toBe('');
  expect(report.answers).toHaveLength(3);
  expect(report.tried[0]!.fix).toBe('sign-in-on-phone');
  expect(report.likely.length).toBeGreaterThan(0);
});
