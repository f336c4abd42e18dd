import type {Level, Operation} from '../../schema/vocabulary';
import {translate} from '@docusaurus/Translate';

/** The verdict in two or three words, as marks and labels print it. */
export function levelWord(level: Level): string {
  switch (level) {
    case 'works':
      return translate({id: 'level.works', message: 'Works', description: 'Verdict for a pair of devices'});
    case 'works-if':
      return translate({
        id: 'level.worksIf',
        message: 'Works, if …',
        description: 'Verdict for a pair of devices: there is a condition',
      });
    case 'unknown':
      return translate({
        id: 'level.unknown',
        message: 'Not known',
        description: 'Verdict for a pair of devices',
      });
    case 'unlikely':
      return translate({
        id: 'level.unlikely',
        message: 'Unlikely',
        description: 'Verdict for a pair of devices',
      });
    case 'no':
      return translate({
        id: 'level.no',
        message: 'Does not work',
        description: 'Verdict for a pair of devices',
      });
  }
}

interface Pair {
  readonly computer: string;
  readonly phone: string;
}

/** The verdict as a sentence about the two devices. */
export function verdictSentence(level: Level, operation: Operation, pair: Pair): string {
  const values = {...pair};
  switch (level) {
    case 'works':
      return operation === 'get'
        ? translate(
            {
              id: 'verdict.works.get',
              message: 'You can sign in on {computer} with a passkey that is on {phone}.',
              description: 'Verdict for a pair of devices',
            },
            values,
          )
        : translate(
            {
              id: 'verdict.works.create',
              message: 'From {computer} you can save a new passkey on {phone}.',
              description: 'Verdict for a pair of devices',
            },
            values,
          );
    case 'works-if':
      return operation === 'get'
        ? translate(
            {
              id: 'verdict.worksIf.get',
              message: 'You can sign in on {computer} with a passkey that is on {phone}, with a condition.',
              description: 'Verdict for a pair of devices',
            },
            values,
          )
        : translate(
            {
              id: 'verdict.worksIf.create',
              message: 'From {computer} you can save a new passkey on {phone}, with a condition.',
              description: 'Verdict for a pair of devices',
            },
            values,
          );
    case 'unknown':
      return translate(
        {
          id: 'verdict.unknown',
          message: 'We found no good source that says whether {computer} and {phone} can do this together.',
          description: 'Verdict for a pair of devices',
        },
        values,
      );
    case 'unlikely':
      return translate(
        {
          id: 'verdict.unlikely',
          message: 'Probably not: what is known of {computer} with {phone} is mostly that it fails.',
          description: 'Verdict for a pair of devices',
        },
        values,
      );
    case 'no':
      return translate(
        {
          id: 'verdict.no',
          message: '{computer} and {phone} cannot do this together.',
          description: 'Verdict for a pair of devices; the first word may start with a small letter',
        },
        values,
      );
  }
}
