import {editDistance} from './editDistance';

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
    .map((candidate) => ({
      candidate,
      away: editDistance(word.toLowerCase(), candidate.toLowerCase(), within),
    }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= within ? best.candidate : undefined;
}
