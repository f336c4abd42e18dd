import type {Cause} from '../../schema/cause';
import {citeSource, type CitedSource, type SourcesById} from './citedSource';

/** What an article's page carries of a cause. */
export interface CauseView extends Omit<Cause, 'evidence' | 'history' | 'number'> {
  readonly evidence: readonly CitedSource[];
}

export function toCauseView(cause: Cause, sources: SourcesById): CauseView {
  const {evidence, history: _history, number: _number, ...rest} = cause;
  return {...rest, evidence: evidence.map((citation) => citeSource(citation, sources))};
}
