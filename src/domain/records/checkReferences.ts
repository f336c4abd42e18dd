import {nearest} from '../text/nearest';
import type {Dataset, Finding} from './dataset';

interface Reference {
  readonly kind: Finding['kind'];
  readonly id: string;
  readonly path: Finding['path'];
  readonly target: string;
  readonly in: 'sources' | 'subjects' | 'causes' | 'platforms' | 'topics';
}

type Owner = Pick<Reference, 'kind' | 'id'>;

const named = (
  owner: Owner,
  field: string,
  targets: readonly string[],
  where: Reference['in'] = 'subjects',
): Reference[] => targets.map((target, i) => ({...owner, path: [field, i], target, in: where}));

const cited = (owner: Owner, evidence: readonly {source: string}[]): Reference[] =>
  evidence.map(({source}, i) => ({
    ...owner,
    path: ['evidence', i, 'source'],
    target: source,
    in: 'sources',
  }));

function references(data: Dataset): Reference[] {
  return [
    ...data.subjects.flatMap(({id, releaseSources}) =>
      releaseSources.map((target, i): Reference => ({
        kind: 'subjects',
        id,
        path: ['releaseSources', i],
        target,
        in: 'sources',
      })),
    ),
    ...data.subjects.flatMap(({id, ownProvider, answersFor = [], evidence = [], aaguids = []}) => [
      ...(ownProvider === undefined
        ? []
        : [
            {
              kind: 'subjects' as const,
              id,
              path: ['ownProvider'],
              target: ownProvider,
              in: 'subjects' as const,
            },
          ]),
      ...answersFor.flatMap(({os, browsers = []}, i) =>
        [os, ...browsers].map((target): Reference => ({
          kind: 'subjects',
          id,
          path: ['answersFor', i],
          target,
          in: 'subjects',
        })),
      ),
      ...cited({kind: 'subjects', id}, evidence),
      ...aaguids.map(({source}, i): Reference => ({
        kind: 'subjects',
        id,
        path: ['aaguids', i, 'source'],
        target: source,
        in: 'sources',
      })),
    ]),
    ...data.platforms.flatMap(({id, os, browsers, evidence = []}) => {
      const owner = {kind: 'platforms' as const, id};
      return [
        {...owner, path: ['os'], target: os, in: 'subjects' as const},
        ...named(owner, 'browsers', browsers),
        ...cited(owner, evidence),
      ];
    }),
    ...data.contexts.flatMap(({id, os, alone}) => {
      const owner = {kind: 'contexts' as const, id};
      return [
        ...named(owner, 'os', os),
        ...(alone === undefined
          ? []
          : [{...owner, path: ['alone'], target: alone, in: 'platforms' as const}]),
      ];
    }),
    ...data.procedures.flatMap(({id, engine, evidence}) => [
      {kind: 'procedures' as const, id, path: ['engine'], target: engine, in: 'subjects' as const},
      ...cited({kind: 'procedures', id}, evidence),
    ]),
    ...data.stacks.flatMap((stack) =>
      (['os', 'browser', 'provider'] as const).flatMap((field): Reference[] => {
        const target = stack[field];
        return target === undefined
          ? []
          : [{kind: 'stacks', id: stack.id, path: [field], target, in: 'subjects'}];
      }),
    ),
    ...data.claims.flatMap(({id, subject, evidence}) => [
      ...subject.map((target, i): Reference => ({
        kind: 'claims',
        id,
        path: ['subject', i],
        target,
        in: 'subjects',
      })),
      ...cited({kind: 'claims', id}, evidence),
    ]),
    ...data.topics.flatMap(({id, near}) => named({kind: 'topics', id}, 'near', near, 'topics')),
    ...data.causes.flatMap(({id, evidence}) => cited({kind: 'causes', id}, evidence)),
    ...data.messages.flatMap(({id, products, causes, evidence}) => {
      const owner = {kind: 'messages' as const, id};
      return [
        ...named(owner, 'products', products),
        ...named(owner, 'causes', causes, 'causes'),
        ...cited(owner, evidence),
      ];
    }),
    ...data.cases.flatMap(({id, source, causes}) => {
      const owner = {kind: 'cases' as const, id};
      return [
        {...owner, path: ['source'], target: source, in: 'sources' as const},
        ...named(owner, 'causes', causes, 'causes'),
      ];
    }),
    ...data.reproductions.flatMap(({id, steps, evidence}) => [
      ...cited({kind: 'reproductions', id}, evidence),
      ...steps.flatMap((step, s) =>
        step.otherwise.flatMap((outcome, o): Reference[] =>
          outcome.cause === undefined
            ? []
            : [
                {
                  kind: 'reproductions',
                  id,
                  path: ['steps', s, 'otherwise', o, 'cause'],
                  target: outcome.cause,
                  in: 'causes',
                },
              ],
        ),
      ),
    ]),
  ];
}

/** Topics stand in one file; of all others, each has its own. */
function placeOf(where: Reference['in'], target: string) {
  if (where === 'topics') {
    const place = 'data/topics.yml';
    return {none: 'no topic', place, add: `add it to ${place} or name another`};
  }
  const place = `data/${where}/`;
  return {none: `no file in ${place}`, place, add: `add ${place}${target}.yml or name another record`};
}

/** Every id that a record names exists. */
export function checkReferences(data: Dataset): Finding[] {
  const known = {
    sources: data.sources.map(({id}) => id),
    subjects: data.subjects.map(({id}) => id),
    causes: data.causes.map(({id}) => id),
    platforms: data.platforms.map(({id}) => id),
    topics: data.topics.map(({id}) => id),
  };
  const has = (reference: Reference) => known[reference.in].includes(reference.target);
  return references(data)
    .filter((reference) => !has(reference))
    .map(({kind, id, path, target, in: where}) => {
      const guess = nearest(target, known[where]);
      const {none, place, add} = placeOf(where, target);
      return {
        kind,
        id,
        path,
        found: `"${target}", which ${none} has as its id`,
        allowed: `the id of a record in ${place}`,
        fix: guess ? `did you mean "${guess}"?` : add,
      };
    });
}
