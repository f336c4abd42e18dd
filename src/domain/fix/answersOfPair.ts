import type {Answers} from '../diagnosis/readAnswers';
import type {FoundPair} from '../search/deviceWords';
import {browserKindOf, computerSystemOf, phoneSystemOf} from '../simulator/traits';

/** The answers that somebody has given by naming two devices. A browser that was not named is not answered. */
export function answersOfPair({platform, browser, phoneOs}: FoundPair['ids']): Answers {
  return {
    'computer-system': computerSystemOf(platform),
    ...(browser !== undefined && {browser: browserKindOf(platform, browser)}),
    'phone-system': phoneSystemOf(phoneOs),
  };
}
