// @vitest-environment node
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {countsLine, problemWith, readCounts, sumCounts} from './counts.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});

afterAll(() => {
  rmSync(folder, {recursive: true});
});

function report(text: string): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, text);
  return file;
}

describe('readCounts', () => {
  it("reads vitest's report", () => {
    const file = report(
      JSON.stringify({
        numTotalTests: 10,
        numPassedTests: 6,
        numFailedTests: 1,
        numPendingTests: 3,
        numTodoTests: 1,
      }),
    );
    expect(readCounts('vitest', file)).toEqual({passed: 6, failed: 1, skipped: 3});
  });

  it("reads Playwright's report", () => {
    const file = report(JSON.stringify({stats: {expected: 4, flaky: 1, unexpected: 2, skipped: 3}}));
    expect(readCounts('playwright', file)).toEqual({passed: 5, failed: 2, skipped: 3});
  });

  it('finds nothing in a report that is missing', () => {
    expect(readCounts('vitest', join(folder, 'none.json'))).toBeUndefined();
  });

  it.each(['', '{', 'null', '{}', '{"stats": {}}', '{"numTotalTests": 3}'])('finds nothing in %j', (text) => {
    expect(readCounts('vitest', report(text))).toBeUndefined();
    expect(readCounts('playwright', report(text))).toBeUndefined();
  });
});

describe('problemWith', () => {
  it('is content with passed and skipped tests', () => {
    expect(problemWith({passed: 1, failed: 0, skipped: 9})).toBeUndefined();
  });

  it('objects to a failed test even if the runner exited with 0', () => {
    expect(problemWith({passed: 9, failed: 1, skipped: 0})).toBe('there are failed tests');
  });

  it('objects to no tests, to skipped tests only and to no report', () => {
    expect(problemWith({passed: 0, failed: 0, skipped: 0})).toBe('it ran no tests');
    expect(problemWith({passed: 0, failed: 0, skipped: 5})).toBe('it ran no tests');
    expect(problemWith(undefined)).toBe('it wrote no report of its tests');
  });
});

describe('the summary', () => {
  it('adds the suites up', () => {
    const sum = sumCounts([
      {passed: 200, failed: 0, skipped: 1},
      {passed: 30, failed: 2, skipped: 3},
    ]);
    expect(countsLine(sum)).toBe('230 passed, 2 failed, 4 skipped');
  });

  it('counts nothing as zero', () => {
    expect(countsLine(sumCounts([]))).toBe('0 passed, 0 failed, 0 skipped');
  });
});
