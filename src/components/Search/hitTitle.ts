import {translate} from '@docusaurus/Translate';
import {addressOf} from '../../domain/search/address';
import type {Hit} from '../../domain/search/hit';
import type {SearchAnswer} from '../../domain/search/searcher';
import {levelWord} from '../PairVerdict/levelWords';

/** What tells one result from another. */
export const keyOf = (hit: Hit): string => `${hit.kind} ${addressOf(hit)}`;

/** A result in the words of the page: pairs and cases have no page title of their own. */
export function inWords(hit: Hit, answer: SearchAnswer): Hit {
  if (answer.kind !== 'found') return hit;
  const {pair, caseCode} = answer;
  if (pair !== undefined && pair.url === addressOf(hit)) {
    return {
      ...hit,
      title: translate(
        {
          id: 'search.pairTitle',
          message: 'Does it work: {computer} and {phone}?',
          description: 'Search result that leads to the answer about two devices',
        },
        {computer: pair.computer, phone: pair.phone},
      ),
      summary: pair.level === undefined ? '' : levelWord(pair.level),
    };
  }
  if (caseCode !== undefined && hit.anchor.endsWith(caseCode)) {
    const title = translate(
      {id: 'search.case', message: 'Open the case {code}', description: 'Search result for a case code'},
      {code: caseCode},
    );
    return {...hit, title};
  }
  return hit;
}
