import {readFileSync} from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

const readers = {
  vitest: ({numTotalTests: total, numPassedTests: passed, numFailedTests: failed}) => ({
    passed,
    failed,
    // vitest counts a test that is both "todo" and skipped twice over; the remainder is right.
    skipped: total - passed - failed,
  }),
  playwright: ({stats: {expected, flaky, unexpected, skipped}}) => ({
    passed: expected + flaky,
    failed: unexpected,
    skipped,
  }),
};

/**
 * Reads how many tests a report is about.
 *
 * @param {'vitest' | 'playwright'} kind
 * @param {string} file
 * @returns {Counts | undefined} Nothing if there is no report or it cannot be understood.
 */
export function readCounts(kind, file) {
  try {
    const counts = readers[kind](JSON.parse(readFileSync(file, 'utf8')));
    return Object.values(counts).every(Number.isInteger) ? counts : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is wrong with a step's counts, if anything. No tests at all is a failure: a pattern
 * that matches nothing would otherwise look like success.
 *
 * @param {Counts | undefined} counts
 */
export function problemWith(counts) {
  if (!counts) return 'it wrote no report of its tests';
  if (counts.failed > 0) return 'there are failed tests';
  return counts.passed === 0 ? 'it ran no tests' : undefined;
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')};
}

/** @param {Counts} counts */
export function countsLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
