import type {EngineRule, Subject} from '../../schema/subject';
import {findEngines} from '../pair/findEngines';
import {toSetup} from '../pair/device';
import type {Dataset, Finding} from './dataset';

type Engines = Pick<Dataset, 'subjects' | 'platforms' | 'contexts' | 'procedures'>;
type Subjects = ReadonlyMap<string, Subject>;

const roles = ['client', 'authenticator'] as const satisfies readonly EngineRule['role'][];

/** One answer for each platform, browser and role: else the order of files would decide. */
function checkAnswers({platforms}: Engines, engines: readonly Subject[], subjects: Subjects): Finding[] {
  return platforms.flatMap((platform) =>
    roles.flatMap((role) =>
      [undefined, ...platform.browsers].flatMap((browser): Finding[] => {
        const setup = toSetup({platform: platform.id, ...(browser && {browser}), contexts: []}, platforms);
        const [first, second] = findEngines(setup, role, engines, subjects);
        if (first === undefined || second === undefined) return [];
        return [
          {
            kind: 'subjects',
            id: second.id,
            path: ['answersFor'],
            found: `an answer as ${role} for ${platform.id}${browser ? ` in ${browser}` : ''}, where ${first.id} answers, too`,
            allowed: 'at most one engine for each platform, browser and role',
            fix: 'end the range of one rule before the other begins (until is inclusive), or name its browsers',
          },
        ];
      }),
    ),
  );
}

/** The versions of a rule exist, and are of products that the rule names. */
function checkRanges(engines: readonly Subject[], subjects: Subjects): Finding[] {
  return engines.flatMap(({id, answersFor = []}) =>
    answersFor.flatMap(({os, browsers = [], range}, i) =>
      Object.entries(range ?? {}).flatMap(([product, ends]): Finding[] => {
        const path = ['answersFor', i, 'range', product];
        if (product !== os && !browsers.includes(product)) {
          return [
            {
              kind: 'subjects',
              id,
              path,
              found: `a range for "${product}"`,
              allowed: `a range for a product that the rule names: ${[os, ...browsers].join(', ')}`,
              fix: `remove the range or add "${product}" to the rule`,
            },
          ];
        }
        const versions = subjects.get(product)?.releases.map(({v}) => v) ?? [];
        return (['from', 'until'] as const).flatMap((end): Finding[] => {
          const version = ends[end];
          if (version === undefined || versions.includes(version)) return [];
          return [
            {
              kind: 'subjects',
              id,
              path: [...path, end],
              found: `"${version}", which is not a release of ${product}`,
              allowed: `a version listed under releases in data/subjects/${product}.yml`,
              fix: 'correct the version or add the release there',
            },
          ];
        });
      }),
    ),
  );
}

function checkProcedures({procedures}: Engines, subjects: Subjects): Finding[] {
  const owners = new Map<string, string>();
  return procedures.flatMap(({id, engine, role, operations}): Finding[] => {
    const subject = subjects.get(engine);
    if (subject === undefined) return [];
    if (subject.answersFor?.some((rule) => rule.role === role) !== true) {
      return [
        {
          kind: 'procedures',
          id,
          path: ['engine'],
          found: `"${engine}", which never answers as ${role}`,
          allowed: `a subject of kind engine that has a rule with role ${role}`,
          fix: 'name another engine or role, or add the rule under answersFor in its record',
        },
      ];
    }
    return operations.flatMap((operation, i): Finding[] => {
      const owner = owners.get(`${engine} ${role} ${operation}`);
      if (owner === undefined) {
        owners.set(`${engine} ${role} ${operation}`, id);
        return [];
      }
      return [
        {
          kind: 'procedures',
          id,
          path: ['operations', i],
          found: `"${operation}", which ${owner} covers for ${engine} as ${role}`,
          allowed: 'one procedure for each engine, role and operation',
          fix: 'keep the steps in one of the two records',
        },
      ];
    });
  });
}

/** Platforms, contexts and systems name records that fit. */
function checkNames({subjects, platforms, contexts}: Engines, known: Subjects): Finding[] {
  const pages = platforms.flatMap(({id, browsers, pageBrowsers}) =>
    pageBrowsers.flatMap((browser, i): Finding[] =>
      browsers.includes(browser)
        ? []
        : [
            {
              kind: 'platforms',
              id,
              path: ['pageBrowsers', i],
              found: `"${browser}", which is not a browser of this platform`,
              allowed: `one of its browsers: ${browsers.join(', ') || 'it has none'}`,
              fix: `add "${browser}" to browsers, or remove it here`,
            },
          ],
    ),
  );
  const providers = subjects.flatMap(({id, ownProvider}): Finding[] => {
    const kind = ownProvider === undefined ? undefined : known.get(ownProvider)?.kind;
    if (kind === undefined || kind === 'provider') return [];
    return [
      {
        kind: 'subjects',
        id,
        path: ['ownProvider'],
        found: `"${ownProvider}", which is a subject of kind ${kind}`,
        allowed: 'a subject of kind provider',
        fix: 'name the passkey store that comes with the system',
      },
    ];
  });
  const alone = contexts.flatMap(({id, os, alone: platform}): Finding[] => {
    const system = platforms.find((each) => each.id === platform)?.os;
    if (system === undefined || os.includes(system)) return [];
    return [
      {
        kind: 'contexts',
        id,
        path: ['alone'],
        found: `"${platform}", which runs on ${system}`,
        allowed: `a platform of one of its systems: ${os.join(', ')}`,
        fix: `name another platform, or add "${system}" to os`,
      },
    ];
  });
  return [...pages, ...providers, ...alone];
}

/** Who shows the code and who answers it is one product, and its steps are told once. */
export function checkEngines(data: Engines): Finding[] {
  const subjects = new Map(data.subjects.map((subject) => [subject.id, subject]));
  const engines = data.subjects.filter(({kind}) => kind === 'engine');
  const ranges = checkRanges(engines, subjects);
  // A range with an unknown version reads as open and would seem to answer too often.
  const readable = engines.filter(({id}) => ranges.every((finding) => finding.id !== id));
  return [
    ...ranges,
    ...checkAnswers(data, readable, subjects),
    ...checkProcedures(data, subjects),
    ...checkNames(data, subjects),
  ];
}
