import {afterEach, beforeEach, expect, vi, type MockInstance} from 'vitest';

let spies: readonly MockInstance[] = [];

/**
 * React reports mistakes (two equal keys, a difference between server and browser) on the console
 * only. A test that causes one fails, unless it clears the spy itself.
 */
beforeEach(() => {
  spies = (['error', 'warn'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => {}),
  );
});

afterEach(() => {
  const calls: unknown[] = spies.flatMap(({mock}) => mock.calls);
  vi.restoreAllMocks();
  expect(calls, 'errors and warnings on the console').toEqual([]);
});
