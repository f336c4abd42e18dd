import {translate} from '@docusaurus/Translate';
import type {Lamp} from '../../domain/dryRun/lampsOf';

/** The word of a lamp. */
export function lampWord(lamp: Lamp): string {
  switch (lamp) {
    case 'worked':
      return translate({
        id: 'lamp.worked',
        message: 'Worked, by what you saw',
        description: 'A stop of a dry run',
      });
    case 'stopped':
      return translate({id: 'lamp.stopped', message: 'Stopped here', description: 'A stop of a dry run'});
    case 'one-of-these':
      return translate({
        id: 'lamp.oneOf',
        message: 'Stopped at one of these two',
        description: 'A stop of a dry run',
      });
    case 'not-reached':
      return translate({id: 'lamp.notReached', message: 'Not reached', description: 'A stop of a dry run'});
    case 'not-shown':
      return translate({id: 'lamp.notShown', message: 'Not shown', description: 'A stop of a dry run'});
    case 'not-tested':
      return translate({id: 'lamp.notTested', message: 'Not tested', description: 'A stop of a dry run'});
  }
}
