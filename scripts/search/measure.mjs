/**
 * How often the right article is found.
 *
 * @typedef {{query: string, audience: string, topic: string}} Query
 * @param {Query[]} queries
 * @param {(query: string) => string[]} find addresses of pages, best first
 * @param {(url: string, topic: string) => boolean} isRight
 */
export function measure(queries, find, isRight) {
  const ranks = queries.map(({query, topic}) => {
    const rank = find(query).findIndex((url) => isRight(url, topic)) + 1;
    return rank === 0 ? Infinity : rank;
  });
  const share = (most) => ranks.filter((rank) => rank <= most).length / queries.length;
  return {
    ranks,
    recall1: share(1),
    recall3: share(3),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / queries.length,
  };
}

/** @param {string[]} cells of a row of the report */
export const row = (cells) =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(44) : String(cell).padStart(9))).join(' ');

const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** @param {string} name @param {number} count @param {ReturnType<typeof measure>} result */
export const resultRow = (name, count, {recall1, recall3, mrr}) =>
  row([name, count, percent(recall1), percent(recall3), mrr.toFixed(3)]);
