import {pairPageViews} from '../../../src/domain/pair/pairPages';
import {toPairRecords} from '../../../src/domain/pair/pairRecords';
import type {Dataset} from '../../../src/domain/records/dataset';
import {makeAnalyser} from '../../../src/domain/search/analyser';
import {buildIndex} from '../../../src/domain/search/buildIndex';
import {toDeviceWords} from '../../../src/domain/search/deviceWords';
import {languageOf} from '../../../src/domain/search/language';
import type {SearchPage} from '../../../src/domain/search/searchDocument';
import {indexVersion, type SearchIndex} from '../../../src/domain/search/searchIndex';
import type {SearchWords} from './loadWords';
import {toMessages} from './toPages';

/** Puts together all that the browser downloads to search. */
export function makeIndex(
  pages: readonly SearchPage[],
  dataset: Dataset,
  {synonyms, notices}: SearchWords,
  locale: string,
): SearchIndex {
  const records = toPairRecords(dataset);
  const analyser = makeAnalyser(languageOf(locale), synonyms);
  return {
    version: indexVersion,
    locale,
    synonyms,
    notices,
    devices: toDeviceWords(records, pairPageViews(records)),
    ...buildIndex(pages, toMessages(dataset), analyser),
  };
}
