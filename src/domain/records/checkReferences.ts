import {nearest} from '../text/nearest';
import type {Dataset, Finding} from './dataset';

interface Reference {
  readonly kind: Finding['kind'];
  readonly id: string;
  readonly path: Finding['path'];
  readonly target: string;
  readonly in: 'sources' | 'subjects' | 'causes';
}

type Owner = Pick<Reference, 'kind' | 'id'>;

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
    ...data.causes.flatMap(({id, evidence}) => cited({kind: 'causes', id}, evidence)),
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

/** Every id that a record names exists. */
export function checkReferences(data: Dataset): Finding[] {
  const known = {
    sources: data.sources.map(({id}) => id),
    subjects: data.subjects.map(({id}) => id),
    causes: data.causes.map(({id}) => id),
  };
  const sets = {
    sources: new Set(known.sources),
    subjects: new Set(known.subjects),
    causes: new Set(known.causes),
  };
  return references(data)
    .filter((reference) => !sets[reference.in].has(reference.target))
    .map(({kind, id, path, target, in: where}) => {
      const guess = nearest(target, known[where]);
      return {
        kind,
        id,
        path,
        found: `"${target}", which no file in data/${where}/ has as its id`,
        allowed: `the id of a record in data/${where}/`,
        fix: guess ? `did you mean "${guess}"?` : `add data/${where}/${target}.yml or name another record`,
      };
    });
}
