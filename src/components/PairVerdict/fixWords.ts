import {translate} from '@docusaurus/Translate';
import type {FixWords} from '../../domain/pair/pairView';
import type {Condition} from '../../schema/context';
import type {Operation} from '../../schema/vocabulary';

/** "Chrome", "Chrome or Edge", "Chrome, Edge or Brave". */
function anyOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return translate(
    {id: 'names.or', message: '{first} or {last}', description: 'A choice of names; {first} may be a list'},
    {first: names.slice(0, -1).join(', '), last},
  );
}

function conditionFix(condition: Condition): string {
  switch (condition) {
    case 'bluetooth-adapter':
      return translate({
        id: 'fix.adapter',
        message: 'The computer needs Bluetooth. Without it, this does not work.',
        description: 'What to do about a condition',
      });
    case 'bluetooth-permission':
      return translate({
        id: 'fix.permission',
        message:
          'Let the browser use Bluetooth: look in the privacy settings of the computer, under Bluetooth.',
        description: 'What to do about a condition',
      });
    case 'bluetooth-service-running':
      return translate({
        id: 'fix.service',
        message: 'The Bluetooth service of the computer (bluetoothd) has to run.',
        description: 'What to do about a condition',
      });
    case 'bluetooth-on':
    case 'internet':
    case 'play-services':
    case 'screen-lock':
      return everydayNeeds();
  }
}

/** What every sign-in of this kind needs, whatever the devices. */
export function everydayNeeds(): string {
  return translate({
    id: 'pair.needs',
    message:
      'Every time: Bluetooth on and internet on both devices, the phone beside the computer, and a screen lock on the phone.',
    description: 'What every cross-device sign-in needs',
  });
}

/** A way around a weak link, as one instruction. */
export function fixText(fix: FixWords, operation: Operation): string {
  switch (fix.kind) {
    case 'context':
      return fix.text;
    case 'browser':
      return translate(
        {
          id: 'fix.browser',
          message: 'Open the site in {browsers} on the same computer.',
          description: 'What to do about a weak link',
        },
        {browsers: anyOf(fix.names)},
      );
    case 'update':
      return translate(
        {
          id: 'fix.update',
          message: 'Update to {product} or newer.',
          description: 'What to do about a weak link',
        },
        {product: fix.product},
      );
    case 'condition':
      return conditionFix(fix.condition);
    case 'scanner':
      return translate({
        id: 'fix.scanner',
        message: 'Read the code with the camera app that came with the phone.',
        description: 'What to do about a weak link',
      });
    case 'other-device':
      return translate({
        id: 'fix.otherDevice',
        message: 'Answer the code with a phone or tablet: Android 9 or newer, or iOS 16 or newer.',
        description: 'What to do about a weak link',
      });
    case 'on-phone':
      return operation === 'get'
        ? translate({
            id: 'fix.onPhone.get',
            message: 'Open the site on the phone and sign in there: that needs no code.',
            description: 'What to do about a weak link',
          })
        : translate({
            id: 'fix.onPhone.create',
            message: 'Open the site on the phone and make the passkey there: that needs no code.',
            description: 'What to do about a weak link',
          });
  }
}
