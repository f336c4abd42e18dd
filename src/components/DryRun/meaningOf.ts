import {translate} from '@docusaurus/Translate';
import type {Outcome} from '../../domain/dryRun/lampsOf';

/** What an outcome of a dry run means, and how little it proves. */
export function meaningOf(outcome: Outcome): string {
  switch (outcome) {
    case 'named':
      return translate({
        id: 'dryRun.means.named',
        message:
          'Your two devices reached each other: a code holds no name of a site, so the phone can only have it from the computer. If a sign-in elsewhere still fails, look at the passkey or at that site.',
        description: 'What an outcome of a dry run means',
      });
    case 'general':
      return translate({
        id: 'dryRun.means.general',
        message:
          'The phone took the code. Whether it reached the computer, this does not show: a phone can say so without having asked.',
        description: 'What an outcome of a dry run means',
      });
    case 'no-code':
      return translate({
        id: 'dryRun.means.noCode',
        message: 'It stops on the computer, before the phone or any other site has a part in it.',
        description: 'What an outcome of a dry run means',
      });
    case 'code-not-read':
      return translate({
        id: 'dryRun.means.notRead',
        message:
          'The computer does its part. It stops at the camera, or at what the phone does with the code.',
        description: 'What an outcome of a dry run means',
      });
    case 'connecting':
      return translate({
        id: 'dryRun.means.connecting',
        message:
          'The code and the camera work. Then the two do not find each other: by Bluetooth, or over the internet. No other site has a part in that.',
        description: 'What an outcome of a dry run means',
      });
    case 'not-sure':
      return translate({
        id: 'dryRun.means.notSure',
        message: 'Then it shows nothing yet. Start again, and watch both screens until the window closes.',
        description: 'What an outcome of a dry run means',
      });
  }
}
