import {translate} from '@docusaurus/Translate';
import type {Status} from '../../domain/support/cell';

/** The word of a status, as tables, lists and labels print it. */
export function statusWord(status: Status): string {
  switch (status) {
    case 'yes':
      return translate({id: 'status.yes', message: 'Yes', description: 'Support status'});
    case 'partial':
      return translate({id: 'status.partial', message: 'Partly', description: 'Support status'});
    case 'no':
      return translate({id: 'status.no', message: 'No', description: 'Support status'});
    case 'announced':
      return translate({id: 'status.announced', message: 'Announced', description: 'Support status'});
    case 'unknown':
      return translate({id: 'status.unknown', message: 'Not known', description: 'Support status'});
    case 'not-applicable':
      return translate({
        id: 'status.notApplicable',
        message: 'Does not apply',
        description: 'Support status',
      });
  }
}
