/** Levenshtein distance between two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitute = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, substitute));
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * The candidate most like `word`, for "did you mean".
 * @param within how many letters may differ; half of the word where nothing is said
 * @returns undefined where nothing is as near as that.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  within = Math.ceil(word.length / 2),
): string | undefined {
  const ranked = candidates
    .map((candidate) => ({candidate, away: distance(word.toLowerCase(), candidate.toLowerCase())}))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= within ? best.candidate : undefined;
}
