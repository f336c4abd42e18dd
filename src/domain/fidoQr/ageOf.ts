/** How old a sign-in code is, as far as it says. */
export type CodeAge =
  /** It carries no time: it may be alive. */
  | {readonly kind: 'not-said'}
  /** Its time lies ahead: one of two clocks is wrong, and it may be alive. */
  | {readonly kind: 'ahead'; readonly seconds: number}
  /** Young enough for its sign-in to be open still. */
  | {readonly kind: 'fresh'; readonly seconds: number}
  | {readonly kind: 'old'; readonly seconds: number};

/** The longest that WebAuthn recommends for a sign-in to stay open, in seconds (Level 3, timeouts). */
export const longestLife = 600;

/** A difference between two clocks that nobody would call wrong, in seconds. */
const slack = 60;

/**
 * The age of a code.
 * @param issuedAt Unix seconds, or null
 * @param now Unix seconds by the clock of whoever looks
 */
export function ageOf(issuedAt: number | null, now: number): CodeAge {
  if (issuedAt === null) return {kind: 'not-said'};
  const seconds = now - issuedAt;
  if (seconds < -slack) return {kind: 'ahead', seconds: -seconds};
  return {kind: seconds < longestLife ? 'fresh' : 'old', seconds: Math.max(0, seconds)};
}

/** Whether a sign-in with this code may still be open, so that it has to be cancelled first. */
export const mayBeAlive = ({kind}: CodeAge): boolean => kind !== 'old';
