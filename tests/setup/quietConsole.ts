import {afterEach, beforeEach, expect, vi} from 'vitest';

/**
 * React reports mistakes (two equal keys, a difference between server and browser) on the console
 * only. A test that causes one fails, unless it takes the call away from the spy itself.
 */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  const calls = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(calls, 'errors and warnings on the console').toEqual([]);
});
