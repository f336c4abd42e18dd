import type {Case} from '../../schema/case';
import {costOf} from '../diagnosis/questionValue';
import {notSure} from '../diagnosis/readAnswers';
import type {Table} from '../diagnosis/table';
import {emptyCase, giveAnswer, giveOutcome, type CaseState} from '../fix/caseState';
import {caseStep} from '../fix/caseStep';

/** What it takes on /fix/ until the first act that mends a cause of the thread stands there to be tried. */
export interface TapsToFix {
  /** Presses: one for each answer, one for each act that did not help. */
  readonly taps: number;
  /** Of the person's time: reading, looking, and trying what does not help. An estimate. */
  readonly seconds: number;
  /** False where everything was tried, and none of it mends the cause. */
  readonly reached: boolean;
}

/** More than anybody presses. */
const most = 200;

/** Plays a thread on /fix/ as its writer would have answered; acts are tried from the top. */
export function tapsToFix(table: Table, {causes, answers}: Pick<Case, 'causes' | 'answers'>): TapsToFix {
  const right = new Set(
    table.causes.filter(({id}) => causes.includes(id)).flatMap(({fixes}) => fixes.map(({id}) => id)),
  );
  let state: CaseState = emptyCase;
  let seconds = 0;
  for (let taps = 0; taps < most; taps += 1) {
    const {ask, fixes} = caseStep(table, state);
    if (ask) {
      state = giveAnswer(state, ask.check.id, answers[ask.check.id] ?? notSure, table);
      seconds += costOf(ask.check);
      continue;
    }
    const [first] = fixes;
    if (first === undefined) return {taps, seconds, reached: false};
    if (right.has(first.fix.id)) return {taps, seconds, reached: true};
    state = giveOutcome(state, first.fix.id, 'still-stuck');
    seconds += first.fix.seconds;
  }
  return {taps: most, seconds, reached: false};
}
