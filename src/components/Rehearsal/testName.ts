import {translate} from '@docusaurus/Translate';

/** The name of a test passkey, as a passkey app lists it. */
export const testName = (): string =>
  translate({
    id: 'rehearsal.name',
    message: 'TEST, delete me',
    description: 'Name of a test passkey in the app on the phone; short',
  });
