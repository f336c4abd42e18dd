/** Share of all pictures that must be read. */
const lowestRate = 0.8;

/**
 * The sums over all kinds, and the bounds that they break, a line each.
 *
 * @param {import('./readAll.mjs').KindResult[]} results
 */
export function judgePictures(results) {
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  const [count, read, wrong] = ['count', 'read', 'wrong'].map(sum);
  const rate = count === 0 ? 0 : read / count;
  const broken = [
    wrong > 0 && `wrong texts: ${wrong}, allowed: 0`,
    rate < lowestRate && `read: ${(rate * 100).toFixed(1)} %, allowed: ${lowestRate * 100} % or more`,
  ].filter(Boolean);
  const ms = results.reduce((total, result) => total + result.ms * result.count, 0) / Math.max(1, count);
  return {total: {kind: 'all', count, read, wrong, ms}, broken};
}
