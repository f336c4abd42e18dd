import {translate} from '@docusaurus/Translate';
import type {TestState} from '../../schema/vocabulary';

/** The word for what a browser says. */
export function stateWord(state: TestState): string {
  switch (state) {
    case 'available':
      return translate({
        id: 'browserCheck.available',
        message: 'Available',
        description: 'Answer of a browser',
      });
    case 'not-available':
      return translate({
        id: 'browserCheck.notAvailable',
        message: 'Not available',
        description: 'Answer of a browser',
      });
    case 'not-reported':
      return translate({
        id: 'browserCheck.notReported',
        message: 'Not reported',
        description: 'A browser that does not answer a question',
      });
  }
}
