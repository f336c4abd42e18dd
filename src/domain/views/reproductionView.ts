import type {Cause} from '../../schema/cause';
import type {Reproduction, ReproductionStep} from '../../schema/reproduction';
import {citeSource, type CitedSource, type SourcesById} from './citedSource';

export interface OutcomeView {
  readonly id: string;
  readonly seen: string;
  /** The cause it points to, with its article where one is written. */
  readonly cause?: {readonly id: string; readonly title: string; readonly article?: string};
}

export interface StepView extends Omit<ReproductionStep, 'otherwise'> {
  readonly otherwise: readonly OutcomeView[];
}

/** What a page carries of a reproduction: the record joined with causes and sources. */
export interface ReproductionView extends Omit<Reproduction, 'steps' | 'evidence' | 'history' | 'number'> {
  readonly steps: readonly StepView[];
  readonly evidence: readonly CitedSource[];
}

export function toReproductionView(
  reproduction: Reproduction,
  causes: ReadonlyMap<string, Cause>,
  sources: SourcesById,
): ReproductionView {
  const {steps, evidence, history: _history, number: _number, ...rest} = reproduction;
  return {
    ...rest,
    steps: steps.map((step) => ({
      ...step,
      otherwise: step.otherwise.map(({id, seen, cause: causeId}) => {
        const cause = causeId === undefined ? undefined : causes.get(causeId);
        return {
          id,
          seen,
          ...(cause && {
            cause: {id: cause.id, title: cause.title, ...(cause.article && {article: cause.article})},
          }),
        };
      }),
    })),
    evidence: evidence.map((citation) => citeSource(citation, sources)),
  };
}
