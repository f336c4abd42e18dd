import {describe, expect, it} from 'vitest';
import {blockingTime} from './watchPage.mjs';

const task = (startTime: number, duration: number) => ({startTime, duration});

describe('blockingTime', () => {
  it.each([
    ['nothing', [], 0],
    ['a task of 50 ms', [task(100, 50)], 0],
    ['two tasks', [task(100, 80), task(300, 60)], 40],
    ['one before the first paint', [task(10, 80)], 0],
    ['the part after the first paint', [task(50, 200)], 100],
  ])('counts %s', (_name, long, expected) => {
    expect(blockingTime({fcp: 100, long})).toBe(expected);
  });
});
