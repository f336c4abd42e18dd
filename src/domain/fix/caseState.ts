import {notSure, type Answers} from '../diagnosis/readAnswers';
import type {Evidence} from '../diagnosis/beliefs';
import type {ModelData} from '../diagnosis/table';

/** A case as far as it is known. Nothing else about a person belongs into it. */
export interface CaseState {
  /** In the order in which they were given. */
  readonly answers: Answers;
  /** Ids of fixes that were tried and did not help, in order. */
  readonly tried: readonly string[];
  /** The id of the fix that helped. */
  readonly solvedBy?: string;
}

export const emptyCase: CaseState = {answers: {}, tried: []};

export const isEmpty = ({answers, tried, solvedBy}: CaseState): boolean =>
  Object.keys(answers).length === 0 && tried.length === 0 && solvedBy === undefined;

/** An answer to a check that is not asked any more, since what it depends on has changed, goes too. */
function withoutIdle(answers: Answers, {checks}: Pick<ModelData, 'checks'>): Answers {
  const kept = Object.entries(answers).filter(([id]) => {
    const onlyIf = checks.find((check) => check.id === id)?.onlyIf;
    return onlyIf === undefined || onlyIf.answers.includes(answers[onlyIf.check] ?? '');
  });
  return Object.fromEntries(kept);
}

/** An answer, new or in the place of an older one. What was tried stays tried. */
export function giveAnswer(state: CaseState, check: string, answer: string, records: ModelData): CaseState {
  const {solvedBy: _solved, ...open} = state;
  return {...open, answers: withoutIdle({...state.answers, [check]: answer}, records)};
}

/** What became of something that was tried. */
export type Outcome = 'solved' | 'still-stuck';

/** Notes the outcome of a fix. */
export function giveOutcome(state: CaseState, fix: string, outcome: Outcome): CaseState {
  if (outcome === 'solved') return {...state, solvedBy: fix};
  const {solvedBy: _solved, ...open} = state;
  return {...open, tried: [...state.tried.filter((id) => id !== fix), fix]};
}

/** The same as evidence for the diagnosis: one act mends many causes, and speaks against all of them. */
export function evidenceOf({answers, tried}: CaseState, {causes}: Pick<ModelData, 'causes'>): Evidence {
  return {
    answers,
    tried: causes.flatMap(({id: cause, fixes}) =>
      fixes.filter(({id}) => tried.includes(id)).map(({id: fix}) => ({cause, fix})),
    ),
  };
}

/** How many checks were really answered. */
export const countAnswered = ({answers}: CaseState): number =>
  Object.values(answers).filter((answer) => answer !== notSure).length;
