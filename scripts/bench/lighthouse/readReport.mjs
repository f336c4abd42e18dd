/**
 * @typedef {object} Reading What one report says.
 * @property {Record<string, number>} scores By category, 0 to 100.
 * @property {string[]} lost Audits that cost points, as "category: id".
 */

/**
 * @param {{categories: Record<string, {score: number | null, auditRefs: {id: string, weight: number}[]}>,
 *   audits: Record<string, {score: number | null}>}} lhr the result of a run of Lighthouse
 * @returns {Reading}
 * @throws when a category has no score: the page could not be judged
 */
export function readReport({categories, audits}) {
  const scores = {};
  const lost = [];
  for (const [name, {score, auditRefs}] of Object.entries(categories)) {
    if (score === null) throw new Error(`Lighthouse could not judge the category "${name}"`);
    scores[name] = Math.round(score * 100);
    for (const {id, weight} of auditRefs) {
      const own = audits[id]?.score;
      if (weight > 0 && typeof own === 'number' && own < 1) lost.push(`${name}: ${id}`);
    }
  }
  return {scores, lost};
}

/**
 * The median score of each category, and the audits that cost points in most of the runs.
 *
 * @param {readonly Reading[]} readings an odd number of them
 * @returns {Reading}
 */
export function medianReading(readings) {
  const middle = (values) => values.toSorted((a, b) => a - b)[(values.length - 1) / 2];
  const names = Object.keys(readings[0].scores);
  const scores = Object.fromEntries(
    names.map((name) => [name, middle(readings.map((reading) => reading.scores[name]))]),
  );
  const all = [...new Set(readings.flatMap(({lost}) => lost))];
  const lost = all.filter(
    (audit) => readings.filter((reading) => reading.lost.includes(audit)).length > readings.length / 2,
  );
  return {scores, lost};
}
