// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {describePair, type DescribedPair} from '../../src/components/PairVerdict/describePair';
import {realData} from '../../tests/realData';
import {runKb} from '../../tests/runKb';

const oneLine = /^[^\n]+\n$/;

describe('kb pair', () => {
  it('prints one answer as JSON, the same that the page has', () => {
    const {code, stdout, stderr} = runKb(['pair', 'windows 11 edge', 'iphone 15']);
    expect([code, stderr]).toEqual([0, '']);
    const printed = JSON.parse(stdout) as DescribedPair;
    const expected = describePair(realData, '2026-11-23')('windows 11 edge', 'iphone 15', 'get');
    const withoutAge = (pair: DescribedPair) => ({...pair, freshness: null});
    expect(expected.ok && withoutAge(expected.pair)).toEqual(withoutAge(printed));
    expect(printed.verdict).toBe('works');
    expect(['fresh', 'due', 'old']).toContain(printed.freshness);
  });

  it('answers about making a passkey with --create', () => {
    const {code, stdout} = runKb(['pair', '--create', 'windows 10 edge', 'pixel 8']);
    const printed = JSON.parse(stdout) as DescribedPair;
    expect([code, printed.operation]).toEqual([0, 'create']);
    expect(printed.reasons[0]?.claims).toEqual(['windows-old-edge-creates-on-phone']);
  });

  it('answers each line of a batch by itself, and says which line it could not read', () => {
    const lines = [
      'ubuntu firefox\tpixel 8',
      '',
      'mac safari',
      'windows bitwarden\tiphone',
      'a\tb\tc',
      'citrix\tpixel',
    ];
    const {code, stdout, stderr} = runKb(['pair', '--batch'], `${lines.join('\r\n')}\r\n`);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Partial<DescribedPair>);
    expect(answers.map(({verdict}) => verdict ?? 'refused')).toEqual([
      'no',
      'refused',
      'refused',
      'refused',
      'unlikely',
    ]);
    expect(stderr.match(/^kb pair: line \d+/gm)).toEqual([
      'kb pair: line 3',
      'kb pair: line 4',
      'kb pair: line 5',
    ]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    expect(code).toBe(2);
  });
});

describe('a refusal is one line on stderr, nothing on stdout, and exit code 2:', () => {
  it.each([
    [
      'a device that nobody knows',
      ['pair', 'zx81', 'iphone'],
      /^kb pair: computer: One word here is not the name/,
    ],
    ['an option that does not exist', ['pair', '--all'], /^kb pair: Unknown option '--all'; write: npm run/],
    ['one device', ['pair', 'mac safari'], /^kb pair: devices given: 1, needed: 2; write: /],
    ['no command', [], /^kb: found ""; the commands are: .*pair/],
    ['a command that does not exist', ['constructor'], /^kb: found "constructor"; the commands are: /],
  ])('%s', (_name, args, expected) => {
    const {code, stdout, stderr} = runKb(args);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toMatch(expected);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('and no passkey code that was typed by mistake is repeated', () => {
    const code = `FIDO:/${'0123456789'.repeat(8)}`;
    const {stderr} = runKb(['pair', 'mac safari', code]);
    expect(stderr).toMatch(oneLine);
    expect(stderr).not.toContain('0123456789');
  });
});
