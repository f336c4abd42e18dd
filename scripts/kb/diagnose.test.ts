// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {encodeCase} from '../../src/domain/caseCode/encodeCase';
import type {SimulationReport} from '../../src/domain/evaluation/simulateCases';
import {realData} from '../../tests/realData';
import {runKb} from '../../tests/runKb';

const oneLine = /^[^\n]+\n$/;

describe('kb diagnose', () => {
  it('asks the next question, and says why', () => {
    const {code, stdout, stderr} = runKb(['diagnose', 'where-stopped=connecting', 'phone-system=iphone']);
    expect([code, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as Record<string, unknown> & {likely: {fixes: object[]}[]};
    expect(printed.next).toBe('ask');
    expect(String(printed.why)).toMatch(/\.$/);
    expect(printed.likely).toHaveLength(3);
    expect(printed.likely[0]!.fixes.length).toBeGreaterThan(0);
  });

  it.each([
    [['diagnose', 'where-stoped=connecting'], /did you mean "where-stopped"\?/],
    [['diagnose', 'where-stopped=conecting'], /did you mean "connecting"\?/],
    [['diagnose', 'connecting'], /allowed: check=answer/],
    [['diagnose', '--simulate', '--cases', '0'], /--cases: found "0", allowed: a whole number from 1/],
    [['diagnose', '--simulate', '--seed', '1.5'], /--seed: found "1.5"/],
    [['diagnose', '--seed', '2'], /go with --simulate/],
    [['diagnose', '--simulate', '--oracle'], /allowed: one of them/],
    [['diagnose', '--flurb'], /diagnose: /],
  ])('refuses %j in one line', (args, line) => {
    const {code, stdout, stderr} = runKb(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toMatch(line);
  });

  it('simulates: the same seed gives the same report', () => {
    const run = () => runKb(['diagnose', '--simulate', '--seed', '5', '--cases', '20']);
    const {code, stdout, stderr} = run();
    expect([code, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout) as SimulationReport;
    expect(report.cases).toBe(20);
    expect(report.baselines.foundingPageOrder.medianChecks).toBeGreaterThan(report.medianChecks);
    expect(run().stdout).toBe(stdout);
  });
});

describe('kb code', () => {
  it('says what a code carries', () => {
    const answers = {'where-stopped': 'connecting', 'phone-system': 'android'};
    const {code, stdout} = runKb(['code', encodeCase(answers, realData.checks)]);
    expect([code, JSON.parse(stdout)]).toEqual([0, {valid: true, version: 1, answers}]);
  });

  it('refuses with a reason, and repeats nothing of what was typed', () => {
    const {code, stdout, stderr} = runKb(['code', 'FIDO:/4242424242']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({valid: false, reason: 'sign-in-code'});
    expect(stderr).toMatch(oneLine);
    expect(stdout + stderr).not.toContain('4242');
  });

  it('needs a code', () => {
    const {code, stdout, stderr} = runKb(['code']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(oneLine);
  });
});
