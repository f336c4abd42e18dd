import {translate} from '@docusaurus/Translate';
import {flat} from '../../domain/search/hit';
import type {SearchAnswer} from '../../domain/search/searcher';
import type {LoadedSearch} from '../../hooks/useSearcher';

/**
 * What is read out when the results change, and stands above them.
 * @param answer undefined where nothing was typed
 */
export function statusText(state: LoadedSearch['state'], answer: SearchAnswer | undefined): string {
  if (state === 'loading') {
    return translate({id: 'search.loading', message: 'The search is loading …', description: 'Search box'});
  }
  if (state === 'failed' || answer === undefined) return '';
  const count = flat(answer.groups).length;
  return count === 0
    ? translate({id: 'search.none', message: 'Nothing found for these words.', description: 'Search box'})
    : translate({id: 'search.count', message: 'Results: {count}', description: 'Search box'}, {count});
}
