import {nearest} from '../text/nearest';
import type {Dataset, Finding} from './dataset';

interface Named {
  readonly kind: 'causes' | 'checks' | 'cases';
  readonly id: string;
  readonly check: string;
  /** Where the check is named. */
  readonly at: Finding['path'];
  readonly answers: readonly {readonly id: string; readonly at: Finding['path']}[];
}

const each = (answers: readonly string[], at: Finding['path']) =>
  answers.map((id, i) => ({id, at: [...at, i]}));

function namedIn({causes, checks, cases}: Dataset): Named[] {
  return [
    ...causes.flatMap(({id, expects, open}) => [
      ...expects.map((expectation, i): Named => ({
        kind: 'causes',
        id,
        check: expectation.check,
        at: ['expects', i, 'check'],
        answers: each(expectation.answers, ['expects', i, 'answers']),
      })),
      ...open.map((check, i): Named => ({kind: 'causes', id, check, at: ['open', i], answers: []})),
    ]),
    ...checks.flatMap(({id, normally, onlyIf}): Named[] => [
      ...(normally
        ? [
            {
              kind: 'checks' as const,
              id,
              check: id,
              at: ['normally'],
              answers: each(normally.answers, ['normally', 'answers']),
            },
          ]
        : []),
      ...(onlyIf
        ? [
            {
              kind: 'checks' as const,
              id,
              check: onlyIf.check,
              at: ['onlyIf', 'check'],
              answers: each(onlyIf.answers, ['onlyIf', 'answers']),
            },
          ]
        : []),
    ]),
    ...cases.flatMap(({id, answers}) =>
      Object.entries(answers).map(([check, answer]): Named => ({
        kind: 'cases',
        id,
        check,
        at: ['answers', check],
        answers: [{id: answer, at: ['answers', check]}],
      })),
    ),
  ];
}

function dangling(
  {kind, id}: Named,
  path: Finding['path'],
  found: string,
  known: readonly string[],
  what: string,
): Finding {
  const guess = nearest(found, known);
  return {
    kind,
    id,
    path,
    found: `"${found}", which ${what}`,
    allowed: known.join(', '),
    fix: guess ? `did you mean "${guess}"?` : 'name one of them',
  };
}

/** Every check that a record names exists, and has the answers that are named with it. */
export function checkAnswers(data: Dataset): Finding[] {
  const checks = new Map(data.checks.map((check) => [check.id, check.answers.map(({id}) => id)]));
  return namedIn(data).flatMap((named) => {
    const known = checks.get(named.check);
    if (known === undefined) {
      return [dangling(named, named.at, named.check, [...checks.keys()], 'is no check in data/checks/')];
    }
    return named.answers
      .filter(({id}) => !known.includes(id))
      .map(({id, at}) => dangling(named, at, id, known, `is no answer of the check "${named.check}"`));
  });
}
