import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {parseDevice} from '../../domain/pair/parseDevice';
import type {DeviceProblem} from '../../domain/pair/readDeviceWords';
import {buildVocabulary} from '../../domain/pair/vocabulary';
import {deviceProblemText} from './deviceProblemText';

const nameOf = (id: string) => `<${id}>`;

const cases: readonly (readonly [DeviceProblem, RegExp])[] = [
  [{kind: 'empty'}, /^No device is named\. Write for example/],
  [{kind: 'too-long'}, /at most 120 characters/],
  [{kind: 'unknown-word', words: 'SECRET'}, /^One word here is not the name .* Write for example/],
  [{kind: 'unknown-word', words: 'SECRET', guess: 'windows'}, /Did you mean “windows”\?$/],
  [{kind: 'unknown-version', subject: 'ios', words: 'SECRET'}, /^That version of <ios> is not on record/],
  [{kind: 'no-system', words: 'SECRET'}, /^This does not say which device it is on\. Write for example/],
  [{kind: 'two-of-a-kind', ids: ['mac', 'iphone']}, /<mac> and <iphone>/],
  [{kind: 'not-there', id: 'safari', platform: 'linux'}, /^<safari> does not exist on <linux>/],
  [{kind: 'wrong-side', id: 'bitwarden'}, /^<bitwarden>: this says nothing about this one/],
];

describe('why words name no device', () => {
  it.each(cases)('%j is said in one line, with what to do', (problem, expected) => {
    const text = deviceProblemText(problem, nameOf);
    expect(text).toMatch(expected);
    expect(text).not.toContain('\n');
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it.each(cases)('%j repeats nothing of what was typed', (problem) => {
    expect(deviceProblemText(problem, nameOf)).not.toContain('SECRET');
  });

  it('has examples that it would understand itself', () => {
    const parser = {data: realData, vocabulary: buildVocabulary(realData)};
    const examples = [...deviceProblemText({kind: 'empty'}, nameOf).matchAll(/“([^”]+)”/g)].map(
      ([, words]) => words!,
    );
    expect(examples).toHaveLength(5);
    expect(examples.filter((words) => !parseDevice(parser, words, 'computer').ok)).toEqual([]);
  });
});
