import {performance} from 'node:perf_hooks';

/**
 * @typedef {object} KindResult
 * @property {string} kind
 * @property {number} count
 * @property {number} read
 * @property {number} wrong texts that are not the text of the code
 * @property {number} ms mean time to read or give up
 */

/**
 * Reads pictures of one code, and counts what comes out.
 *
 * @param {Record<string, () => object>} kinds each makes a picture
 * @param {{text: string, count: number, read: (picture: object) => Promise<string | undefined>}} task
 *   count: of each kind
 * @returns {Promise<KindResult[]>}
 */
export async function readAll(kinds, {text, count, read}) {
  const results = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const result = {kind, count, read: 0, wrong: 0, ms: 0};
    for (let i = 0; i < count; i += 1) {
      const picture = make();
      const start = performance.now();
      const found = await read(picture);
      result.ms += (performance.now() - start) / count;
      if (found === text) result.read += 1;
      else if (found !== undefined) result.wrong += 1;
    }
    results.push(result);
  }
  return results;
}
