import {recordKinds, type Dataset, type Finding} from './dataset';

interface Entry {
  /** Where entries of several kinds are compared. */
  readonly kind?: Finding['kind'];
  readonly id: string;
  readonly path: Finding['path'];
  readonly value: string;
}

function repeats(kind: Finding['kind'], entries: readonly Entry[], what: string, fix: string): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap(({kind: own = kind, id, path, value}) => {
    const owner = first.get(value);
    if (owner === undefined) {
      first.set(value, id);
      return [];
    }
    const holder = owner === value ? 'another record' : owner === id ? 'this record' : owner;
    return [
      {
        kind: own,
        id,
        path,
        found: `"${value}", which ${holder} has already`,
        allowed: `${what} used once`,
        fix,
      },
    ];
  });
}

const kinds = [...recordKinds, 'topics'] as const;

/** Ids, numbers, aliases, positions, and the ids of steps and of outcomes are each used once. */
export function checkUnique(data: Dataset): Finding[] {
  const ids = kinds.flatMap((kind) =>
    repeats(
      kind,
      data[kind].map(({id}) => ({id, path: ['id'], value: id})),
      'an id',
      kind === 'topics' ? 'choose another id' : 'choose another id and rename the file to match',
    ),
  );
  const numbers = (['causes', 'reproductions'] as const).flatMap((kind) =>
    repeats(
      kind,
      data[kind].map(({id, number}) => ({id, path: ['number'], value: String(number)})),
      'a number',
      `take the next free number: ${Math.max(0, ...data[kind].map((record) => record.number)) + 1}`,
    ),
  );
  const orders = (['stacks', 'platforms', 'contexts', 'checks'] as const).flatMap((kind) =>
    repeats(
      kind,
      data[kind].map(({id, order}) => ({id, path: ['order'], value: String(order)})),
      'a position',
      'give each record a position of its own',
    ),
  );
  const aliases = repeats(
    'subjects',
    (['subjects', 'platforms', 'contexts'] as const).flatMap((kind) =>
      data[kind].flatMap(({id, aliases: words}) =>
        words.map((value, i) => ({kind, id, path: ['aliases', i], value})),
      ),
    ),
    'an alias',
    'keep the alias with one record only',
  );
  const aaguids = repeats(
    'subjects',
    data.subjects.flatMap(({id, aaguids: own = []}) =>
      own.map(({aaguid}, i) => ({id, path: ['aaguids', i, 'aaguid'], value: aaguid})),
    ),
    'an AAGUID',
    'keep the number with one passkey store only',
  );
  const steps = data.reproductions.flatMap(({id, steps: list}) =>
    repeats(
      'reproductions',
      list.map((step, i) => ({id, path: ['steps', i, 'id'], value: step.id})),
      'a step id',
      'give each step its own id',
    ),
  );
  const outcomes = data.reproductions.flatMap(({id, steps: list}) =>
    list.flatMap(({otherwise}, i) =>
      repeats(
        'reproductions',
        otherwise.map((outcome, o) => ({
          id,
          path: ['steps', i, 'otherwise', o, 'id'],
          value: outcome.id,
        })),
        'an outcome id',
        'give each outcome of a step its own id',
      ),
    ),
  );
  const answers = data.checks.flatMap(({id, answers: list}) => [
    ...repeats(
      'checks',
      list.map((answer, i) => ({id, path: ['answers', i, 'id'], value: answer.id})),
      'an answer id',
      'give each answer of a check its own id',
    ),
    ...repeats(
      'checks',
      list.map((answer, i) => ({id, path: ['answers', i, 'number'], value: String(answer.number)})),
      'a number',
      'give each answer of a check a number of its own, never one that was used before',
    ),
  ]);
  return [...ids, ...answers, ...numbers, ...orders, ...aliases, ...aaguids, ...steps, ...outcomes];
}
