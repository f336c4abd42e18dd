import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import type {Prediction} from './predict';

/** Causes that no check can tell apart and that share the first fix. */
export interface Family {
  /** The id of its commonest cause, first of those that are equally common. */
  readonly id: string;
  /** Indexes of causes, the commonest first. */
  readonly members: readonly [number, ...number[]];
}

type Row = readonly (Prediction | undefined)[];

/** A check tells two causes apart where no answer fits both. What is not predicted fits anything. */
function tellsApart(one: Prediction | undefined, other: Prediction | undefined): boolean {
  return (
    one !== undefined && other !== undefined && !one.answers.some((answer) => other.answers.includes(answer))
  );
}

/** No question, look or swap tells two rows apart; what a page measures is no question. */
const inseparable = (one: Row, other: Row, checks: readonly Check[]): boolean =>
  checks.every(({kind}, c) => kind === 'measured' || !tellsApart(one[c], other[c]));

/**
 * Groups causes into families. "Cannot be told apart" does not carry over from one pair to the next,
 * so a cause joins the first family with all of whose members it agrees; the commonest begin.
 */
export function findFamilies(
  causes: readonly Cause[],
  checks: readonly Check[],
  predictions: readonly Row[],
): Family[] {
  const order = causes.map((_, i) => i).sort((a, b) => causes[b]!.weight - causes[a]!.weight);
  const groups: [number, ...number[]][] = [];
  for (const i of order) {
    const joins = groups.find((members) =>
      members.every(
        (other) =>
          causes[other]!.fixes[0]!.id === causes[i]!.fixes[0]!.id &&
          inseparable(predictions[i]!, predictions[other]!, checks),
      ),
    );
    if (joins) joins.push(i);
    else groups.push([i]);
  }
  return groups.map((members) => ({id: causes[members[0]]!.id, members}));
}
