import {translate} from '@docusaurus/Translate';
import type {CheckKind} from '../../schema/vocabulary';

/** How a check is made, in words. */
export function checkKindName(kind: CheckKind): string {
  switch (kind) {
    case 'question':
      return translate({id: 'model.kind.question', message: 'a question', description: 'Kind of check'});
    case 'look':
      return translate({id: 'model.kind.look', message: 'a look', description: 'Kind of check'});
    case 'swap':
      return translate({
        id: 'model.kind.swap',
        message: 'a try with something exchanged',
        description: 'Kind of check',
      });
    case 'measured':
      return translate({
        id: 'model.kind.measured',
        message: 'found out by the page, not asked',
        description: 'Kind of check',
      });
  }
}
