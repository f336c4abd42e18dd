import type {TestState} from '../../schema/vocabulary';
import type {Answers} from '../diagnosis/readAnswers';
import {browserKindOf, computerSystemOf, phoneSystemOf} from '../simulator/traits';
import type {TestResult} from './judgeBrowser';

/** The answers of the check "Does this browser say that it can use a phone?". */
const spoken: Readonly<Record<TestState, string>> = {
  available: 'yes',
  'not-available': 'no',
  'not-reported': 'not-reported',
};

/** A device with what its records say of it. */
interface KnownDevice {
  readonly platform: string;
  readonly browser?: string;
  readonly os: string;
  readonly isPhone: boolean;
}

/**
 * What a checked browser answers in a case, so that nobody has to answer it again. On a phone nothing
 * is said of the browser: there it would speak of the phone as the device to sign in on.
 * @param device undefined where the browser does not tell it
 */
export function answersOfBrowser(results: readonly TestResult[], device: KnownDevice | undefined): Answers {
  if (device?.isPhone) return {'phone-system': phoneSystemOf(device.os)};
  const phone = results.find(({test}) => test === 'phone')?.state ?? 'not-reported';
  return {
    ...(device && {
      'computer-system': computerSystemOf(device.platform),
      browser: browserKindOf(device.platform, device.browser),
    }),
    'browser-check': spoken[phone],
  };
}
