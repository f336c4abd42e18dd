import {translate} from '@docusaurus/Translate';
import type {BrowserTest} from '../../schema/vocabulary';

/** What a browser was asked, as a statement. */
export function testName(test: BrowserTest): string {
  switch (test) {
    case 'secure':
      return translate({
        id: 'browserCheck.secure',
        message: 'The page is secure',
        description: 'Something that a browser is asked',
      });
    case 'webauthn':
      return translate({
        id: 'browserCheck.webauthn',
        message: 'The browser knows passkeys',
        description: 'Something that a browser is asked',
      });
    case 'phone':
      return translate({
        id: 'browserCheck.phone',
        message: 'It would offer a phone',
        description: 'Something that a browser is asked',
      });
    case 'bluetooth':
      return translate({
        id: 'browserCheck.bluetooth',
        message: 'It sees a Bluetooth adapter',
        description: 'Something that a browser is asked',
      });
    case 'unlock':
      return translate({
        id: 'browserCheck.unlock',
        message: 'This device can unlock a passkey of its own',
        description: 'Something that a browser is asked',
      });
    case 'autofill':
      return translate({
        id: 'browserCheck.autofill',
        message: 'Passkeys can appear below a name field',
        description: 'Something that a browser is asked',
      });
  }
}
