import {useDeferredValue, useMemo} from 'react';
import type {Audience} from '../../domain/search/searchDocument';
import type {SearchAnswer, Searcher} from '../../domain/search/searcher';
import {useSearcher, type LoadedSearch} from '../../hooks/useSearcher';
import type {Marks} from './Marked';

export interface Answered {
  /** What the answer is to; it may be a key or two behind what was typed. */
  readonly text: string;
  readonly state: LoadedSearch['state'];
  readonly retry: () => void;
  /** Undefined where nothing was typed, or nothing is loaded. */
  readonly answer: SearchAnswer | undefined;
  readonly marks: Marks | undefined;
  /** Searches at once, for what cannot wait. */
  readonly searchNow: Searcher['search'] | undefined;
}

const noTerms: ReadonlySet<string> = new Set();

/** The results for what was typed, once the search is there. No key has to wait for them. */
export function useAnswer(typed: string, audience?: Audience): Answered {
  const before = useDeferredValue(typed);
  // The first results come with the first key; where some stand already, the next key goes first.
  const text = before === '' ? typed : before;
  const [loaded, retry] = useSearcher();
  const searcher = loaded.state === 'ready' ? loaded.searcher : undefined;
  return useMemo(() => {
    const answer = text.trim() === '' ? undefined : searcher?.search(text, audience);
    const terms = answer?.kind === 'found' ? answer.terms : noTerms;
    const marks = searcher && {terms, analyser: searcher.analyser};
    return {text, state: loaded.state, retry, answer, marks, searchNow: searcher?.search};
  }, [text, audience, searcher, loaded.state, retry]);
}
