import {translate} from '@docusaurus/Translate';

/**
 * The name of a test passkey, as a passkey app lists it.
 * @param today "YYYY-MM-DD": several may be on one phone
 */
export const testPasskeyName = (today: string | null): string =>
  translate(
    {
      id: 'rehearsal.name',
      message: 'TEST {date}, delete me',
      description: 'Name of a test passkey in the app on the phone; short',
    },
    {date: today ?? ''},
  );
