import {useMemo} from 'react';
import type {Audience} from '../../domain/search/searchDocument';
import type {SearchAnswer} from '../../domain/search/searcher';
import {useSearcher, type LoadedSearch} from '../../hooks/useSearcher';
import type {Marks} from './Marked';

export interface Answered {
  readonly state: LoadedSearch['state'];
  readonly retry: () => void;
  /** Undefined where nothing was typed, or nothing is loaded. */
  readonly answer: SearchAnswer | undefined;
  readonly marks: Marks | undefined;
}

const noTerms: ReadonlySet<string> = new Set();

/** The results for what was typed, once the search is there. */
export function useAnswer(text: string, audience?: Audience): Answered {
  const [loaded, retry] = useSearcher();
  const searcher = loaded.state === 'ready' ? loaded.searcher : undefined;
  return useMemo(() => {
    const answer = text.trim() === '' ? undefined : searcher?.search(text, audience);
    const terms = answer?.kind === 'found' ? answer.terms : noTerms;
    const marks = searcher && {terms, analyser: searcher.analyser};
    return {state: loaded.state, retry, answer, marks};
  }, [text, audience, searcher, loaded.state, retry]);
}
