import {translate} from '@docusaurus/Translate';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {stateWord} from '../BrowserCheck/stateWord';

/** All zeros: the app does not say who it is (WebAuthn, AAGUID). */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Which app keeps a passkey, as far as its number tells. */
export function providerText(aaguid: string | undefined, providers: readonly ProviderName[]): string {
  if (aaguid === undefined) return stateWord('not-reported');
  if (aaguid === nobody) {
    return translate({
      id: 'rehearsal.nobody',
      message: 'The app does not say who it is (all zeros)',
      description: 'Which app keeps a passkey',
    });
  }
  const known = providers.find((provider) => provider.aaguid === aaguid);
  if (known === undefined) {
    return translate(
      {
        id: 'rehearsal.unknown',
        message: 'Not on the list of this site: {aaguid}',
        description: 'Which app keeps a passkey',
      },
      {aaguid},
    );
  }
  return translate(
    {
      id: 'rehearsal.known',
      message: '{app} (list of {date})',
      description: 'Which app keeps a passkey, by a list of a day',
    },
    {app: [known.name, known.where].filter(Boolean).join(' '), date: known.observedOn},
  );
}
