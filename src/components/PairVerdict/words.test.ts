import {describe, expect, it} from 'vitest';
import {conditions} from '../../schema/context';
import {levels, links, operations} from '../../schema/vocabulary';
import type {FixWords} from '../../domain/pair/pairView';
import {capitalised, deviceName} from './deviceName';
import {fixText} from './fixWords';
import {levelWord, verdictSentence} from './levelWords';
import {linkTitle} from './linkWords';
import {nextTimeText} from './nextTimeText';

const different = (words: readonly string[]) => new Set(words).size === words.length;
const whole = /^[A-Z“](?!.*[{}\n]).*[.…:]$|^[A-Z][^{}\n]+$/;

describe('each level', () => {
  it('has a word of its own', () => {
    expect(different(levels.map(levelWord))).toBe(true);
  });

  it.each(operations)('has a sentence of its own for %s, which names both devices', (operation) => {
    const sentences = levels.map((level) => verdictSentence(level, operation, {computer: 'A', phone: 'B'}));
    expect(different(sentences)).toBe(true);
    expect(
      sentences.filter((text) => !/\bA\b/.test(text) || !/\bB\b/.test(text) || /[{}\n]/.test(text)),
    ).toEqual([]);
  });

  it('has a sentence about the next time', () => {
    expect(levels.map(nextTimeText).filter((text) => !whole.test(text))).toEqual([]);
    expect(nextTimeText('no')).not.toBe(nextTimeText('unknown'));
  });
});

describe('each link', () => {
  it.each(operations)('has a title of its own for %s', (operation) => {
    const titles = links.map((link) => linkTitle(link, operation));
    expect(different(titles)).toBe(true);
    expect(titles.filter((text) => !whole.test(text))).toEqual([]);
  });
});

describe('each way around a weak link', () => {
  const fixes: readonly FixWords[] = [
    {kind: 'context', text: 'Open a normal window.'},
    {kind: 'browser', names: ['Chrome', 'Edge', 'Opera']},
    {kind: 'update', product: 'Windows 11 23H2'},
    {kind: 'scanner'},
    {kind: 'other-device'},
    {kind: 'on-phone'},
    ...conditions.map((condition) => ({kind: 'condition' as const, condition})),
  ];

  it.each(fixes)('%j is one instruction in one line', (fix) => {
    for (const operation of operations) expect(fixText(fix, operation)).toMatch(/^[A-Z][^\n{}]+\.$/);
  });

  it.each([
    [['Chrome'], 'Open the site in Chrome on the same computer.'],
    [['Chrome', 'Edge'], 'Open the site in Chrome or Edge on the same computer.'],
    [['Chrome', 'Edge', 'Opera'], 'Open the site in Chrome, Edge or Opera on the same computer.'],
  ])('names %j as a choice', (names, expected) => {
    expect(fixText({kind: 'browser', names}, 'get')).toBe(expected);
  });

  it('on the phone itself is another one for a new passkey', () => {
    expect(fixText({kind: 'on-phone'}, 'create')).not.toBe(fixText({kind: 'on-phone'}, 'get'));
  });
});

describe('the name of a device', () => {
  it.each([
    [{name: 'a Mac', contexts: [], versions: []}, 'a Mac'],
    [{name: 'a Mac', browser: 'Safari', contexts: [], versions: []}, 'a Mac (Safari)'],
    [
      {
        name: 'a phone',
        provider: 'Bitwarden',
        scanner: 'Lens',
        contexts: ['a work profile'],
        versions: ['Android 14'],
      },
      'a phone (Bitwarden, Lens, Android 14, a work profile)',
    ],
  ])('%j is %s', (words, expected) => {
    expect(deviceName(words)).toBe(expected);
  });

  it('has a capital at the start of a sentence', () => {
    expect(capitalised('a Mac (Safari)')).toBe('A Mac (Safari)');
  });
});
