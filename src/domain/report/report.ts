import type {Progress} from '../reproduction/progress';
import {withoutPasskeyCode} from '../text/findSensitive';
import type {ReproductionView} from '../views/reproductionView';
import type {Actor} from '../../schema/reproduction';

export const reportSchemaId = 'passkey-help-report/1';

export type StepState = 'done' | 'went-wrong' | 'not-done';

/** A report of a reproduction. Versioned by `schema`; a reader of reports must check it. */
export interface Report {
  readonly schema: typeof reportSchemaId;
  readonly reproduction: {readonly id: string; readonly title: string};
  readonly startedOn: string | null;
  readonly environment: {readonly computer: string; readonly phone: string; readonly browser: string};
  readonly steps: readonly {
    readonly number: number;
    readonly actor: Actor;
    readonly action: string;
    readonly expected: string;
    readonly state: StepState;
  }[];
  /** Where it went wrong, what was seen, and the cause that this points to. */
  readonly wentWrong: {
    readonly step: number;
    readonly expected: string;
    readonly seen: string;
    readonly pointsTo: {readonly cause: string; readonly title: string} | null;
  } | null;
}

function stateOf(progress: Progress, step: string): StepState {
  if (progress.stoppedAt === step) return 'went-wrong';
  return progress.done.includes(step) ? 'done' : 'not-done';
}

/** What a person typed, as one line: it may carry no sign-in code, and start no line of its own. */
export const typed = (text: string) => withoutPasskeyCode(text).replace(/\s+/g, ' ').trim();

function wentWrong(view: ReproductionView, progress: Progress): Report['wentWrong'] {
  const index = view.steps.findIndex((step) => step.id === progress.stoppedAt);
  const step = view.steps[index];
  if (step === undefined) return null;
  const outcome = step.otherwise.find(({id}) => id === progress.seen);
  const seen = [outcome?.seen, typed(progress.seenText)].filter(Boolean).join(' ');
  return {
    step: index + 1,
    expected: step.expect,
    seen,
    pointsTo: outcome?.cause ? {cause: outcome.cause.id, title: outcome.cause.title} : null,
  };
}

/** Everything a person did and saw, as data. */
export function buildReport(view: ReproductionView, progress: Progress): Report {
  return {
    schema: reportSchemaId,
    reproduction: {id: view.id, title: view.title},
    startedOn: progress.startedOn ?? null,
    environment: {
      computer: typed(progress.computer),
      phone: typed(progress.phone),
      browser: typed(progress.browser),
    },
    steps: view.steps.map(({id, actor, action, expect}, i) => ({
      number: i + 1,
      actor,
      action,
      expected: expect,
      state: stateOf(progress, id),
    })),
    wentWrong: wentWrong(view, progress),
  };
}
