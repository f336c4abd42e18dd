import {translate} from '@docusaurus/Translate';
import type {Change} from '../../schema/change';

/** What happened to a fact, as headings and filters print it. */
export function changeWord(change: Change['change']): string {
  switch (change) {
    case 'added':
      return translate({id: 'change.added', message: 'Added', description: 'What happened to a fact'});
    case 'changed':
      return translate({id: 'change.changed', message: 'Changed', description: 'What happened to a fact'});
    case 'confirmed':
      return translate({
        id: 'change.confirmed',
        message: 'Looked at again, still true',
        description: 'What happened to a fact: confirmed',
      });
    case 'expired':
      return translate({
        id: 'change.expired',
        message: 'No longer true',
        description: 'What happened to a fact: expired',
      });
  }
}
