import {translate} from '@docusaurus/Translate';
import type {SourceKind} from '../../schema/vocabulary';

/** The kind of a source in words. */
export function sourceKindName(kind: SourceKind): string {
  switch (kind) {
    case 'spec':
      return translate({id: 'source.spec', message: 'specification', description: 'Kind of source'});
    case 'vendor-doc':
      return translate({
        id: 'source.vendorDoc',
        message: 'the maker’s own page',
        description: 'Kind of source',
      });
    case 'source-code':
      return translate({id: 'source.sourceCode', message: 'source code', description: 'Kind of source'});
    case 'release-note':
      return translate({id: 'source.releaseNote', message: 'release note', description: 'Kind of source'});
    case 'lab-test':
      return translate({id: 'source.labTest', message: 'published test', description: 'Kind of source'});
    case 'third-party':
      return translate({id: 'source.thirdParty', message: 'page by others', description: 'Kind of source'});
    case 'issue':
      return translate({
        id: 'source.issue',
        message: 'report in a public thread',
        description: 'Kind of source',
      });
  }
}
