import {translate} from '@docusaurus/Translate';
import type {TestResult} from '../../domain/browserCheck/judgeBrowser';
import type {BrowserTest} from '../../schema/vocabulary';

/** The answers in one sentence: what they mean for a sign-in with a phone. */
export function summary(results: readonly TestResult[]): string {
  const stateOf = (test: BrowserTest) => results.find((result) => result.test === test)?.state;
  if (stateOf('secure') === 'not-available') {
    return translate({
      id: 'browserCheck.sum.insecure',
      message: 'This page is not secure, so the browser tells little.',
      description: 'The answers of a browser in one sentence',
    });
  }
  if (stateOf('webauthn') === 'not-available') {
    return translate({
      id: 'browserCheck.sum.old',
      message: 'This browser knows no passkeys. Take another one.',
      description: 'The answers of a browser in one sentence',
    });
  }
  switch (stateOf('phone')) {
    case 'available':
      return translate({
        id: 'browserCheck.sum.yes',
        message: 'This browser says that it would offer a phone.',
        description: 'The answers of a browser in one sentence',
      });
    case 'not-available':
      return translate({
        id: 'browserCheck.sum.no',
        message: 'This browser says that it would not offer a phone.',
        description: 'The answers of a browser in one sentence',
      });
    case 'not-reported':
    case undefined:
      return translate({
        id: 'browserCheck.sum.unknown',
        message: 'This browser does not say whether it would offer a phone. That is not a no.',
        description: 'The answers of a browser in one sentence',
      });
  }
}
