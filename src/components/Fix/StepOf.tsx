import {useState, type ReactNode} from 'react';
import type {CaseState, Outcome} from '../../domain/fix/caseState';
import type {CaseStep} from '../../domain/fix/caseStep';
import type {RankedFix, Reason} from '../../domain/diagnosis/nextStep';
import type {ModelData} from '../../domain/diagnosis/table';
import {NothingLeft} from './NothingLeft';
import {Solved} from './Solved';

interface StepOfProps {
  readonly records: ModelData;
  readonly state: CaseState;
  readonly step: CaseStep;
  /** True while an answer is given again: then it is asked, whatever was enough before. */
  readonly isAskedAgain: boolean;
  readonly onOutcome: (fix: string, outcome: Outcome) => void;
  /** Draws a question; `onEnough` ends the questions for now. */
  readonly ask: (reason: Reason, onEnough: () => void) => ReactNode;
  /** Draws what to try; `onAsk` goes back to the questions, where one is left. */
  readonly tries: (fixes: readonly RankedFix[], onAsk: (() => void) | undefined) => ReactNode;
}

/** What a case comes to now: a question, something to try, a good end, or none. */
export function StepOf({records, state, step, isAskedAgain, onOutcome, ask, tries}: StepOfProps): ReactNode {
  const [isEnough, setIsEnough] = useState(false);
  const solution = records.causes.flatMap(({fixes}) => fixes).find(({id}) => id === state.solvedBy);
  if (solution && !isAskedAgain) {
    return <Solved action={solution.action} onUndo={() => onOutcome(solution.id, 'still-stuck')} />;
  }
  if (step.ask && (!isEnough || isAskedAgain)) return ask(step.ask, () => setIsEnough(true));
  if (step.fixes.length > 0) return tries(step.fixes, step.ask && (() => setIsEnough(false)));
  return <NothingLeft />;
}
