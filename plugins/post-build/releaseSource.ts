import type {Dataset} from '../../src/domain/records/dataset';
import type {Release} from '../../src/domain/age/factsDate';
import type {Section} from '../../src/schema/section';
import type {CheckedArticle} from '../site-data/checkArticles';
import type {SearchWords} from './search/loadWords';

/** What a release keeps beside its pages, so that a placed site can be finished as a built one is. */
export interface ReleaseSource {
  readonly format: 1;
  readonly release: Release;
  readonly locale: string;
  readonly language: string;
  readonly tagline: string;
  readonly articles: readonly CheckedArticle[];
  readonly sections: readonly Section[];
  readonly trails: readonly (readonly string[])[];
  readonly dataset: Dataset;
  readonly words: SearchWords;
}

/** Where the build of a release leaves it, from the project's root. */
export const sourcePath = '.docusaurus/release-source.json';
