import type {Cause} from '../../schema/cause';
import {citeSource, type CitedSource, type SourcesById} from './citedSource';

/** What an article's page carries of a cause: what it prints, and nothing of the model behind it. */
export interface CauseView extends Pick<Cause, 'id' | 'title' | 'leg' | 'fixableBy' | 'unverified'> {
  readonly evidence: readonly CitedSource[];
}

export function toCauseView(cause: Cause, sources: SourcesById): CauseView {
  const {id, title, leg, fixableBy, unverified, evidence} = cause;
  return {id, title, leg, fixableBy, unverified, evidence: evidence.map((each) => citeSource(each, sources))};
}
