import {translate} from '@docusaurus/Translate';
import {longestLife, type CodeAge} from '../../domain/fidoQr/ageOf';

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));

/** How old a code is, by the clock of this device. */
export function ageText(age: CodeAge): string {
  switch (age.kind) {
    case 'not-said':
      return translate({
        id: 'codeReader.age.notSaid',
        message: 'The code carries no time, so it may still be alive.',
        description: 'Age of a code',
      });
    case 'ahead':
      return translate(
        {
          id: 'codeReader.age.ahead',
          message:
            'Its time lies {minutes} minutes ahead of this device. One of the two clocks is wrong, so it may still be alive.',
          description: 'Age of a code',
        },
        {minutes: minutes(age.seconds)},
      );
    case 'fresh':
      return translate(
        {
          id: 'codeReader.age.fresh',
          message: 'The code is younger than {minutes} minutes, so it may still be alive.',
          description: 'Age of a code',
        },
        {minutes: longestLife / 60},
      );
    case 'old':
      return translate(
        {
          id: 'codeReader.age.old',
          message: 'That is {minutes} minutes or more ago. Sign-ins are rarely open so long.',
          description: 'Age of a code',
        },
        {minutes: longestLife / 60},
      );
  }
}
