import {translate} from '@docusaurus/Translate';
import type {TestResult} from '../../domain/browserCheck/judgeBrowser';
import type {BrowserTest} from '../../schema/vocabulary';

/** A page that the answers of a browser point to. */
interface Advice {
  readonly to: string;
  readonly text: string;
}

/** The one page that the answers point to; undefined where they point to none. */
export function adviceOf(results: readonly TestResult[], isPhone: boolean): Advice | undefined {
  const isMissing = (test: BrowserTest) =>
    results.some((result) => result.test === test && result.state === 'not-available');
  if (isMissing('secure')) {
    return {
      to: '/help/fix/page-does-not-allow-passkeys/',
      text: translate({
        id: 'browserCheck.toSecure',
        message: 'Why pages without https get no passkeys',
        description: 'Link: the page is not secure',
      }),
    };
  }
  if (isMissing('webauthn')) {
    return {
      to: '/help/fix/browser-too-old-or-unusual/',
      text: translate({
        id: 'browserCheck.toOld',
        message: 'My browser is old or unusual',
        description: 'Link: the browser knows no passkeys',
      }),
    };
  }
  // A phone that is asked about its own adapter says nothing about the sign-in on the computer, and the
  // practice scan begins there.
  if (isPhone) return undefined;
  if (isMissing('bluetooth')) {
    return {
      to: '/help/fix/computer-has-no-bluetooth/',
      text: translate({
        id: 'browserCheck.toAdapter',
        message: 'My computer has no Bluetooth',
        description: 'Link: no Bluetooth adapter',
      }),
    };
  }
  if (isMissing('phone')) {
    return {
      to: '/help/fix/no-phone-option/',
      text: translate({
        id: 'browserCheck.toOption',
        message: 'My phone is not among the choices',
        description: 'Link: the browser offers no phone',
      }),
    };
  }
  return {
    to: '/tools/practice-scan/',
    text: translate({
      id: 'browserCheck.toScan',
      message: 'Nothing here speaks against it. Try whether your phone reads a code: the practice scan',
      description: 'Link: the practice scan',
    }),
  };
}
