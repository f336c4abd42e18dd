/** Milliseconds that one input may take, so that a page never stands still. */
export const slowestAllowed = 50;

/**
 * The bounds that a run broke, a line each. A run that accepted or refused nothing tested nothing.
 *
 * @param {import('./runFuzz.mjs').FuzzReport} report
 */
export function judgeFuzz({threw, mismatches, slowest, slowestKind, accepted, refused, firstThrow}) {
  const refusals = Object.keys(refused).length;
  return [
    threw > 0 && `threw ${threw} times, first at ${firstThrow}`,
    mismatches > 0 && `${mismatches} accepted codes were not themselves when written again`,
    slowest > slowestAllowed && `${slowestKind}: ${slowest.toFixed(1)} ms, allowed: ${slowestAllowed} ms`,
    accepted === 0 && 'no input was accepted',
    refusals === 0 && 'no input was refused',
  ].filter(Boolean);
}
