import type {Leg} from '../../schema/vocabulary';
import type {Answers} from '../diagnosis/readAnswers';

/** What a person may have seen when a dry run was over. */
export const outcomes = ['named', 'general', 'no-code', 'code-not-read', 'connecting', 'not-sure'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where somebody says that it stopped. */
export const stuckPlaces = [
  'no-code',
  'code-not-read',
  'connecting',
  'not-sure',
] as const satisfies Outcome[];

/** What a dry run shows about one stop of the flow. Nothing here was measured: a person reports it. */
export type Lamp =
  | 'worked'
  | 'stopped'
  /** It stopped at this one or at another with the same lamp. */
  | 'one-of-these'
  | 'not-reached'
  /** What was seen says nothing about it. */
  | 'not-shown'
  /** A dry run cannot show it: no passkey was there to be asked, and no site. */
  | 'not-tested';

export type Lamps = Readonly<Record<Leg, Lamp>>;

const untested = {passkey: 'not-tested', site: 'not-tested'} as const;

/**
 * What follows from what was seen. A code holds no name of a site (CTAP 2.2, hybrid transports), so a
 * phone that names this site has it from the computer: that has heard the phone by Bluetooth, and both
 * have met at the relay. A general "no passkeys" proves neither.
 */
export function lampsOf(outcome: Outcome): Lamps {
  switch (outcome) {
    case 'named':
      return {offer: 'worked', scan: 'worked', proximity: 'worked', relay: 'worked', ...untested};
    case 'general':
      return {offer: 'worked', scan: 'worked', proximity: 'not-shown', relay: 'not-shown', ...untested};
    case 'no-code':
      return {
        offer: 'stopped',
        scan: 'not-reached',
        proximity: 'not-reached',
        relay: 'not-reached',
        ...untested,
      };
    case 'code-not-read':
      return {offer: 'worked', scan: 'stopped', proximity: 'not-reached', relay: 'not-reached', ...untested};
    case 'connecting':
      return {offer: 'worked', scan: 'worked', proximity: 'one-of-these', relay: 'one-of-these', ...untested};
    case 'not-sure':
      return {
        offer: 'not-shown',
        scan: 'not-shown',
        proximity: 'not-shown',
        relay: 'not-shown',
        ...untested,
      };
  }
}

/** What a dry run answers in a case, so that nobody has to answer it again. Empty where it says nothing. */
export function answersOfDryRun(outcome: Outcome): Answers {
  switch (outcome) {
    case 'no-code':
    case 'code-not-read':
      return {'where-stopped': outcome};
    case 'connecting':
      return {'where-stopped': outcome, 'phone-names-site': 'no'};
    case 'named':
    case 'general':
    case 'not-sure':
      return {};
  }
}
