import {translate} from '@docusaurus/Translate';
import {longestLife, type CodeAge} from '../../domain/fidoQr/ageOf';

const day = 86_400;

/** A sign-in is rarely open so long: WebAuthn recommends ten minutes at most. */
function oldText(seconds: number): string {
  if (seconds < 2 * day) {
    return translate(
      {
        id: 'codeReader.age.minutes',
        message: 'Made {minutes} minutes ago. Sign-ins are rarely open so long.',
        description: 'Age of a code',
      },
      {minutes: Math.round(seconds / 60)},
    );
  }
  return translate(
    {
      id: 'codeReader.age.days',
      message: 'Made {days} days ago. Its sign-in is over.',
      description: 'Age of a code',
    },
    {days: Math.floor(seconds / day)},
  );
}

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
            'Its time lies up to {minutes} minutes ahead of this device. One of the two clocks is wrong, so it may still be alive.',
          description: 'Age of a code',
        },
        // Up, and more than one minute: less than that is not called ahead.
        {minutes: Math.ceil(age.seconds / 60)},
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
      return oldText(age.seconds);
  }
}
