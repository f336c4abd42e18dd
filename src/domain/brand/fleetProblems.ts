import {isPhoneOs} from '../pair/choices';
import type {Dataset} from '../records/dataset';
import {nearest} from '../text/nearest';
import type {Fleet} from './narrowDataset';

/** Something in a brand file that the data does not know. */
export interface BrandProblem {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

/** Ids that are not among the known ones. */
export function unknownIds(
  path: readonly (string | number)[],
  ids: readonly string[],
  known: readonly string[],
  what: string,
): BrandProblem[] {
  return ids.flatMap((id, at) => {
    if (known.includes(id)) return [];
    const guess = nearest(id, known);
    return {
      path: [...path, at],
      found: `"${id}", which is no ${what}`,
      allowed: known.length > 40 ? `a ${what}` : known.join(', '),
      fix: guess === undefined ? 'name one of them, or take the line out' : `did you mean "${guess}"?`,
    };
  });
}

/** What a fleet names that is not in the data: nothing would be left, or nothing would change. */
export function fleetProblems(
  dataset: Dataset,
  {computers = [], phones = [], answers = {}}: Fleet,
): BrandProblem[] {
  const ids = (phone: boolean) =>
    dataset.platforms.filter(({os}) => isPhoneOs(dataset, os) === phone).map(({id}) => id);
  const checks = dataset.checks.map(({id}) => id);
  return [
    ...unknownIds(['fleet', 'computers'], computers, ids(false), 'computer of data/platforms'),
    ...unknownIds(['fleet', 'phones'], phones, ids(true), 'phone of data/platforms'),
    ...Object.entries(answers).flatMap(([check, given]): BrandProblem[] => {
      const record = dataset.checks.find(({id}) => id === check);
      if (record === undefined) {
        const guess = nearest(check, checks);
        return [
          {
            path: ['fleet', 'answers', check],
            found: `"${check}", which is no check`,
            allowed: 'an id of data/checks',
            fix: guess === undefined ? 'take the line out' : `did you mean "${guess}"?`,
          },
        ];
      }
      return unknownIds(
        ['fleet', 'answers', check],
        given,
        record.answers.map(({id}) => id),
        `answer of the check "${check}"`,
      );
    }),
  ];
}
