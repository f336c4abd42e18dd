import {splitWords} from './splitWords';

const size = 3;

function piecesOf(text: string): Set<string> {
  return new Set(
    splitWords(text).flatMap(({word}) =>
      Array.from({length: Math.max(0, word.length - size + 1)}, (_, at) => word.slice(at, at + size)),
    ),
  );
}

/** Fewer of the typed letters than this in a title is chance. */
const leastShare = 0.3;

/**
 * The titles that have most of the typed letters in their order, for words that the site does not
 * know at all, such as those of another language.
 * @returns places in the list, the nearest first; none where all are far away
 */
export function nearestTitles(typed: string, titles: readonly string[], most = 3): number[] {
  const wanted = [...piecesOf(typed)];
  if (wanted.length === 0) return [];
  return titles
    .map((title, at) => {
      const pieces = piecesOf(title);
      return {at, share: wanted.filter((piece) => pieces.has(piece)).length / wanted.length};
    })
    .filter(({share}) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({at}) => at);
}
