import {useMemo, useState} from 'react';
import type {Table} from '../domain/diagnosis/table';
import {giveAnswer, giveOutcome, type CaseState, type Outcome} from '../domain/fix/caseState';
import {caseStep, type CaseStep} from '../domain/fix/caseStep';
import type {ConsoleMessage} from '../domain/views/consoleRecords';

interface StepInHand {
  readonly step: CaseStep;
  /** True while an answer is given again. */
  readonly isAskedAgain: boolean;
  /** Asks a check again, or none. */
  readonly askAgain: (check: string | undefined) => void;
  readonly answer: (answer: string) => void;
  readonly outcome: (fix: string, outcome: Outcome) => void;
}

/**
 * Works on a case step by step.
 * @param change takes the case as it is after an answer or an outcome
 * @param messages read from a screen; the same array as long as they are the same
 */
export function useCaseStep(
  table: Table,
  state: CaseState,
  change: (next: CaseState) => void,
  messages?: readonly ConsoleMessage[],
): StepInHand {
  const [asked, askAgain] = useState<string>();
  const step = useMemo(
    () =>
      caseStep(table, state, {asked: table.checks.find(({id}) => id === asked), ...(messages && {messages})}),
    [table, state, asked, messages],
  );
  return {
    step,
    isAskedAgain: asked !== undefined,
    askAgain,
    answer: (answer) => {
      if (step.ask === undefined) return;
      askAgain(undefined);
      change(giveAnswer(state, step.ask.check.id, answer, table));
    },
    outcome: (fix, outcome) => change(giveOutcome(state, fix, outcome)),
  };
}
