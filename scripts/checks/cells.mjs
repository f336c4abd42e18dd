import path from 'node:path';
import {readJson} from './files.mjs';

/** Answers that somebody must have given. */
const stated = ['yes', 'no', 'partial', 'announced'];

/** Every cell of the exported tables, each with the evidence of its current claims. */
function cellsOf({derived, views}, claims) {
  const main = derived.flatMap(({rows}) =>
    rows.flatMap(({id, cells}) =>
      Object.entries(cells).map(([column, {status, current}]) => ({
        name: `${id} ${column}`,
        status,
        evidence: current.flatMap(({evidence}) => evidence),
      })),
    ),
  );
  const more = views.flatMap(({groups}) =>
    groups.flatMap(({rows}) =>
      rows.flatMap(({id, cells}) =>
        Object.entries(cells).map(([column, {status, current}]) => ({
          name: `${id} ${column}`,
          status,
          evidence: current.flatMap((claim) => claims.get(claim)?.evidence ?? []),
        })),
      ),
    ),
  );
  return [...main, ...more];
}

/**
 * Every answer of the published tables rests on evidence with a date and a source that has a record,
 * and what no source speaks of says so. Tells how many answers of each kind there are.
 * @param {string} build
 * @returns {{looked: string, problems: string[]}}
 */
export function checkCells(build) {
  const data = (name) => readJson(path.join(build, 'data', 'v1', `${name}.json`));
  const sources = new Set(data('sources').records.map(({id}) => id));
  const claims = new Map(data('claims').records.map((claim) => [claim.id, claim]));
  const cells = cellsOf(data('device-support'), claims);
  const problems = cells.flatMap(({name, status, evidence}) => {
    const good = evidence.filter(({source, observedOn}) => observedOn && sources.has(source));
    if (stated.includes(status) && good.length === 0) {
      return [`${name} says "${status}" without dated evidence from a source on record`];
    }
    return !stated.includes(status) && evidence.length > 0
      ? [`${name} says "${status}", and there is evidence: ${evidence.map(({source}) => source).join(', ')}`]
      : [];
  });
  const counts = new Map();
  for (const {status} of cells) counts.set(status, (counts.get(status) ?? 0) + 1);
  const kinds = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => `${count} ${status}`);
  return {looked: cells.length === 0 ? 0 : `${cells.length} (${kinds.join(', ')})`, problems};
}
