import {reaches, type Reach} from '../../schema/vocabulary';
import type {Cause} from '../../schema/cause';
import type {Check, CheckAnswer} from '../../schema/check';

/** Where a prediction comes from. */
export type Basis = 'cause' | 'reach' | 'normal';

/** What is answered to a check where a cause is the reason. */
export interface Prediction {
  readonly answers: readonly string[];
  readonly why: string;
  readonly basis: Basis;
}

/** The check by whose answer a cause says how far the sign-in visibly gets. */
export const stopCheck = 'where-stopped';

/** How far a cause lets a sign-in get: once, or in each of the ways in which it appears. */
export function reachesOf(cause: Cause, checks: ReadonlyMap<string, Check>): Reach[] {
  const said = cause.expects.find(({check}) => check === stopCheck)?.answers ?? [];
  const found = (checks.get(stopCheck)?.answers ?? [])
    .filter(({id}) => said.includes(id))
    .flatMap((answer) => answer.reaches ?? []);
  return reaches.filter((reach) => found.includes(reach));
}

const at = (reach: Reach) => reaches.indexOf(reach);

/** The answer that follows from how far a sign-in got: of several, the one that says most. */
function givenBy({answers}: Check, reach: Reach): CheckAnswer | undefined {
  const early = answers.filter(({upTo}) => upTo !== undefined && at(reach) <= at(upTo));
  const late = answers.filter(({from}) => from !== undefined && at(reach) >= at(from));
  return (
    early.sort((a, b) => at(a.upTo!) - at(b.upTo!))[0] ?? late.sort((a, b) => at(b.from!) - at(a.from!))[0]
  );
}

/**
 * Fills one cell of the table of causes and checks: what the cause says itself, else what follows
 * from how far it lets the sign-in get, else what is normal.
 * @param reached of the cause, from `reachesOf`
 * @returns undefined where nothing is predicted
 */
export function predict(cause: Cause, check: Check, reached: readonly Reach[]): Prediction | undefined {
  const own = cause.expects.find((expectation) => expectation.check === check.id);
  if (own !== undefined) return {answers: own.answers, why: own.why, basis: 'cause'};
  if (cause.open.includes(check.id)) return undefined;
  const {normally} = check;
  const given = reached.map((reach) => givenBy(check, reach));
  const first = given.find((answer) => answer !== undefined);
  if (first === undefined) {
    return normally && {answers: normally.answers, why: normally.why, basis: 'normal'};
  }
  // In one of its ways it gets far enough for the normal answer, and nobody said which that is.
  if (given.includes(undefined) && normally === undefined) return undefined;
  const answers = given.flatMap((answer) => (answer === undefined ? normally!.answers : [answer.id]));
  return {answers: [...new Set(answers)], why: first.text, basis: 'reach'};
}
