import {inOrder} from '../records/inOrder';
import type {Platform} from '../../schema/platform';
import {cellMaker, type SupportData} from './cellMaker';
import type {Combination} from './matchClaims';
import type {SupportRow, SupportTable} from './supportTable';

/** The password manager of the system speaks for it, unless the platform is one without it. */
const ownProviderOf = (platform: Platform, data: SupportData) =>
  platform.context === undefined ? data.subjects.find(({id}) => id === platform.os)?.ownProvider : undefined;

function combinationOf(platform: Platform, others: readonly (string | undefined)[]): Combination {
  const {os, range, context} = platform;
  const subjects = [os, ...others].filter((id) => id !== undefined);
  return {subjects, ...(range && {range}), ...(context && {context})};
}

const aboutOf = (platform: Platform, {subjects, context = []}: Combination) => [
  ...subjects,
  platform.id,
  ...context,
];

/** Rows that rest on the very same claims become one, with all names: "Chrome, Edge, Brave". */
function mergeSame(rows: readonly SupportRow[]): SupportRow[] {
  const key = ({cells}: SupportRow) =>
    JSON.stringify(
      Object.values(cells).map(({status, current, earlier}) => [
        status,
        ...[...current, ...earlier].map(({id}) => id),
      ]),
    );
  const merged = new Map<string, SupportRow>();
  for (const row of rows) {
    const first = merged.get(key(row));
    merged.set(
      key(row),
      first === undefined
        ? row
        : {
            ...first,
            name: `${first.name}, ${row.name}`,
            about: [...new Set([...first.about, ...row.about])],
          },
    );
  }
  return [...merged.values()];
}

/** The device that shows the code: each system as people name it, by browser. */
export function clientTable(data: SupportData): SupportTable {
  const makeCell = cellMaker(data);
  const names = new Map(data.subjects.map(({id, name}) => [id, name]));
  const rowOf = (platform: Platform, browser?: string): SupportRow => {
    const combination = combinationOf(platform, [browser, ownProviderOf(platform, data)]);
    return {
      id: ['client', platform.id, ...(browser ? [browser] : [])].join('-'),
      name: names.get(browser ?? platform.os) ?? platform.name,
      about: aboutOf(platform, combination),
      cells: {
        client: makeCell(combination, 'client.hybrid.get'),
        'client-create': makeCell(combination, 'client.hybrid.create'),
        linking: makeCell(combination, 'client.remembers-phone'),
      },
    };
  };
  return {
    id: 'client',
    columns: ['client', 'client-create', 'linking'],
    groups: inOrder(data.platforms).map((platform) => ({
      id: platform.id,
      name: platform.name,
      rows:
        platform.browsers.length === 0
          ? [rowOf(platform)]
          : mergeSame(platform.browsers.map((browser) => rowOf(platform, browser))),
    })),
  };
}

/** The device that scans and holds the passkey: each system as people name it, with its own store. */
export function authenticatorTable(data: SupportData): SupportTable {
  const makeCell = cellMaker(data);
  const systems = data.subjects.filter(({id}) => data.platforms.some(({os}) => os === id));
  const rowOf = (platform: Platform): SupportRow => {
    const provider = data.subjects.find(({id}) => id === ownProviderOf(platform, data));
    const combination = combinationOf(platform, [provider?.id]);
    return {
      id: `authenticator-${platform.id}`,
      name: platform.name,
      ...(provider && {versions: provider.name}),
      about: aboutOf(platform, combination),
      cells: {
        authenticator: makeCell(combination, 'auth.hybrid.get'),
        'authenticator-create': makeCell(combination, 'auth.hybrid.create'),
        linking: makeCell(combination, 'auth.allows-remembering'),
      },
    };
  };
  return {
    id: 'authenticator',
    columns: ['authenticator', 'authenticator-create', 'linking'],
    groups: systems.map((system) => ({
      id: system.id,
      name: system.name,
      rows: inOrder(data.platforms.filter(({os}) => os === system.id)).map(rowOf),
    })),
  };
}
