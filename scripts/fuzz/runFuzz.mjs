import {performance} from 'node:perf_hooks';

const prefixLength = 'FIDO:/'.length;

/** Milliseconds from which an input is measured again: it may have been the machine that paused. */
const suspicious = 5;
const repeats = 3;

/** @param {() => void} job @returns {number} milliseconds, of a slow job the least of several */
function measure(job) {
  let least = Infinity;
  for (let i = 0; i <= repeats && least > suspicious; i += 1) {
    const start = performance.now();
    job();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** @param {Record<string, number>} counts @param {string} name */
const count = (counts, name) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/**
 * @typedef {object} FuzzReport
 * @property {Record<string, number>} kinds inputs of each kind
 * @property {number} accepted
 * @property {Record<string, number>} refused by kind of problem
 * @property {Record<string, number>} recognised by kind of code
 * @property {number} threw
 * @property {string | undefined} firstThrow kind of input and the error
 * @property {number} mismatches accepted codes that do not stand for their own digits, or that are not
 *   recognised as sign-in codes
 * @property {number} slowest milliseconds of wall time for one input, both functions, the least of several where it was slow
 * @property {string} slowestKind
 */

/**
 * Gives many inputs to the reader of sign-in codes and to the recogniser, and counts what they say.
 *
 * @param {Record<string, () => string>} inputs
 * @param {number} total
 * @param {{read: Function, recognise: Function, rewrite: (digits: string) => string}} under test
 * @returns {FuzzReport}
 */
export function runFuzz(inputs, total, {read, recognise, rewrite}) {
  const makers = Object.entries(inputs);
  const report = {kinds: {}, accepted: 0, refused: {}, recognised: {}, threw: 0, mismatches: 0, slowest: 0};
  const judge = (text) => {
    let result;
    let kind;
    const duration = measure(() => {
      result = read(text);
      ({kind} = recognise(text));
    });
    count(report.recognised, kind);
    if (!result.ok) count(report.refused, result.problem.kind);
    else {
      const digits = text.trim().slice(prefixLength);
      report.accepted += 1;
      if (kind !== 'fido' || rewrite(digits) !== digits) report.mismatches += 1;
    }
    return duration;
  };
  for (let i = 0; i < total; i += 1) {
    const [kind, make] = makers[i % makers.length];
    count(report.kinds, kind);
    try {
      const duration = judge(make());
      if (duration > report.slowest) Object.assign(report, {slowest: duration, slowestKind: kind});
    } catch (error) {
      report.threw += 1;
      report.firstThrow ??= `${kind}: ${error}`;
    }
  }
  return report;
}
