import fs from 'node:fs';
import path from 'node:path';
import {carriedJson} from './carried.mjs';
import {filesBelow, readJson} from './files.mjs';

/**
 * @typedef {object} Fleet what the people of a site use
 * @property {readonly string[]} computers ids of platforms
 * @property {readonly string[]} phones ids of platforms
 * @property {Readonly<Record<string, readonly string[]>>} answers that can be true, by check
 */

/** @param {readonly string[]} found @param {readonly string[]} wanted @param {string} what */
function differences(found, wanted, what) {
  return [
    ...found.filter((id) => !wanted.includes(id)).map((id) => `${what}: ${id} is of no use here`),
    ...wanted.filter((id) => !found.includes(id)).map((id) => `${what}: ${id} is missing`),
  ];
}

/** The rows of all tables, told from the published data, which stays whole. */
function rowsOfFleet(build, platforms) {
  const {derived, views} = readJson(path.join(build, 'data/v1/device-support.json'));
  const subjects = readJson(path.join(build, 'data/v1/subjects.json')).records;
  const own = new Set(platforms.map(({os}) => os));
  const others = new Set(subjects.filter(({id, kind}) => kind === 'os' && !own.has(id)).map(({id}) => id));
  const bySystem = derived.filter(({os}) => own.has(os)).flatMap(({rows}) => rows.map(({id}) => id));
  const isOwn = ({about}) => about.every((id) => !others.has(id));
  // Tables by role have one row for each platform, and the data has all of them.
  const isOfPlatform = ({about}, all) =>
    all.every(({id}) => !about.includes(id) || platforms.some((kept) => kept.id === id));
  const all = readJson(path.join(build, 'data/v1/platforms.json')).records;
  const further = views.flatMap(({groups}) =>
    groups.flatMap(({rows}) => {
      const kept = rows.filter((row) => isOwn(row) && isOfPlatform(row, all));
      const isSilent = kept.length < rows.length && kept.every(({name}) => name === undefined);
      return isSilent ? [] : kept.map(({id}) => id);
    }),
  );
  return [...bySystem, ...further];
}

function shownRows(build) {
  return filesBelow(path.join(build, 'devices'), 'index.html').flatMap((file) =>
    [...fs.readFileSync(path.join(build, 'devices', file), 'utf8').matchAll(/\sid="?row-([\w-]+)/g)].map(
      ([, id]) => id,
    ),
  );
}

/** Causes of which the fleet can give every answer that they need. */
function causesOfFleet(build, answers) {
  const {records} = readJson(path.join(build, 'data/v1/causes.json'));
  return records
    .filter(({expects}) =>
      expects.every(
        ({check, answers: needed}) => !answers[check] || needed.some((id) => answers[check].includes(id)),
      ),
    )
    .map(({id}) => id);
}

const idsOf = (records) => records.map(({id}) => id);
const holds =
  (...keys) =>
  (value) =>
    keys.every((key) => Array.isArray(value?.[key]));

/**
 * A site for a fleet shows its devices alone: in the tables, the pair check, the questions, the search.
 * @param {string} build
 * @param {Fleet} fleet
 * @returns {{looked: number, problems: string[]}}
 */
export function checkFleet(build, {computers, phones, answers}) {
  const all = readJson(path.join(build, 'data/v1/platforms.json')).records;
  const platforms = all.filter(({id}) => [...computers, ...phones].includes(id));
  const carried = carriedJson(build);
  const models = carried.filter(holds('causes', 'checks'));
  const pairs = carried.filter(holds('claims', 'platforms', 'procedures'));
  const {devices} = readJson(path.join(build, 'search-index.json'));
  const rows = shownRows(build);
  const problems = [
    ...(models.length > 0 ? [] : ['no script carries the questions']),
    ...(pairs.length > 0 ? [] : ['no script carries the devices of the pair check']),
    ...differences(rows, rowsOfFleet(build, platforms), 'tables'),
    ...models.flatMap(({causes, checks}) => [
      ...differences(idsOf(causes), causesOfFleet(build, answers), 'causes'),
      ...checks
        .filter(({id}) => answers[id])
        .flatMap((check) => differences(idsOf(check.answers), answers[check.id], `answers of ${check.id}`)),
    ]),
    ...pairs.flatMap((records) => differences(idsOf(records.platforms), idsOf(platforms), 'pair check')),
    ...differences(idsOf(devices.computers), computers, 'computers of the search'),
    ...differences(idsOf(devices.phones), phones, 'phones of the search'),
  ];
  return {looked: rows.length + models.length + pairs.length, problems};
}
