import {expect, it} from 'vitest';
import {judgeGate} from './judgeGate';

it.each([
  [{}, 'open-question'],
  [{contacted: 'no'}, 'open-question'],
  [{watched: 'no'}, 'open-question'],
  [{contacted: 'no', watched: 'no'}, 'clear'],
  [{contacted: 'yes'}, 'stop'],
  [{watched: 'yes'}, 'stop'],
  [{contacted: 'yes', watched: 'no'}, 'stop'],
  [{contacted: 'no', watched: 'yes'}, 'stop'],
  [{contacted: 'yes', watched: 'yes'}, 'stop'],
] as const)('answers %j mean "%s"', (answers, verdict) => {
  expect(judgeGate(answers)).toBe(verdict);
});
