import type {Level} from '../../schema/vocabulary';
import {translate} from '@docusaurus/Translate';

/** Whether the code can be skipped the next time, as a sentence. */
export function nextTimeText(level: Level): string {
  switch (level) {
    case 'works':
      return translate({
        id: 'nextTime.yes',
        message: 'The computer can remember this phone. Then the code can be skipped.',
        description: 'Whether the code can be skipped the next time',
      });
    case 'works-if':
      return translate({
        id: 'nextTime.maybe',
        message: 'The computer can remember this phone, within limits. Then the code can be skipped.',
        description: 'Whether the code can be skipped the next time',
      });
    case 'no':
    case 'unlikely':
      return translate({
        id: 'nextTime.no',
        message: 'The code has to be scanned each time.',
        description: 'Whether the code can be skipped the next time',
      });
    case 'unknown':
      return translate({
        id: 'nextTime.unknown',
        message: 'Whether the computer can remember this phone is not known.',
        description: 'Whether the code can be skipped the next time',
      });
  }
}
