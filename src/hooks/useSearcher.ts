import {useCallback, useEffect, useState} from 'react';
import {loadJson} from '../browser/loadJson';
import {indexFile, type SearchIndex} from '../domain/search/searchIndex';
import {useBase} from './useBase';
import type {Searcher} from '../domain/search/searcher';

export type LoadedSearch =
  | {readonly state: 'loading'}
  | {readonly state: 'ready'; readonly searcher: Searcher}
  | {readonly state: 'failed'};

/** Keys and presses that waited come first. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** One download for all search boxes of a page, by address. */
const opened = new Map<string, Promise<Searcher>>();

async function open(url: string, fresh: boolean): Promise<Searcher> {
  const [{openIndex}, index] = await Promise.all([import('../domain/search/searcher'), loadJson(url, fresh)]);
  return openIndex(index as SearchIndex, nextTask);
}

/**
 * The search engine with its index, downloaded when it is first wanted.
 * @returns what has been loaded, and how to try again after a failure
 */
export function useSearcher(): readonly [LoadedSearch, () => void] {
  const url = useBase().withBase(`/${indexFile}`);
  const [loaded, setLoaded] = useState<LoadedSearch>({state: 'loading'});
  const load = useCallback(
    (fresh: boolean) => {
      const promise = opened.get(url) ?? open(url, fresh);
      opened.set(url, promise);
      promise.then(
        (searcher) => setLoaded({state: 'ready', searcher}),
        () => {
          opened.delete(url);
          setLoaded({state: 'failed'});
        },
      );
    },
    [url],
  );
  useEffect(() => load(false), [load]);
  const retry = useCallback(() => {
    setLoaded({state: 'loading'});
    load(true);
  }, [load]);
  return [loaded, retry];
}
