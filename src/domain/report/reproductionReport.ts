import type {ReproductionReport, StepState} from '../../schema/report';
import {reportSchemaId} from '../../schema/vocabulary';
import type {Progress} from '../reproduction/progress';
import type {ReproductionView} from '../views/reproductionView';
import {typed} from './typed';

function stateOf(progress: Progress, step: string): StepState {
  if (progress.stoppedAt === step) return 'went-wrong';
  return progress.done.includes(step) ? 'done' : 'not-done';
}

function wentWrong(view: ReproductionView, progress: Progress): ReproductionReport['wentWrong'] {
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

/** Everything a person did and saw in a reproduction, as data. */
export function reproductionReport(view: ReproductionView, progress: Progress): ReproductionReport {
  return {
    schema: reportSchemaId,
    kind: 'reproduction',
    title: view.title,
    reproduction: view.id,
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
