import {translate} from '@docusaurus/Translate';
import type {stuckPlaces} from '../../domain/dryRun/lampsOf';

/** Where somebody says that a dry run stopped. */
export function placeText(place: (typeof stuckPlaces)[number]): string {
  switch (place) {
    case 'no-code':
      return translate({
        id: 'dryRun.noCodeShown',
        message: 'The computer showed no code',
        description: 'Where a dry run stopped',
      });
    case 'code-not-read':
      return translate({
        id: 'dryRun.notRead',
        message: 'The code was there, and the phone did nothing useful with it',
        description: 'Where a dry run stopped',
      });
    case 'connecting':
      return translate({
        id: 'dryRun.connecting',
        message: 'The phone took the code, then waited or said that it cannot connect',
        description: 'Where a dry run stopped',
      });
    case 'not-sure':
      return translate({
        id: 'dryRun.notSure',
        message: 'I am not sure',
        description: 'Where a dry run stopped',
      });
  }
}
