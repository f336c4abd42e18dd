import {render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realData} from '../../../tests/realData';
import {providerNames} from '../../domain/webauthn/providerNames';
import {Rehearsal} from '.';
import {PasskeyFacts} from './PasskeyFacts';
import {providerText} from './providerText';

const providers = providerNames(realData);

describe('the rehearsal', () => {
  it('is drawn by the server as the browser draws it first, and is off', async () => {
    expect(renderToString(<Rehearsal providers={providers} />)).not.toContain('<button');
    expect(hydrate(<Rehearsal providers={providers} />).differences).toEqual([]);
    expect(await screen.findByRole('button', {name: 'Switch it on'})).toBeDefined();
  });

  it.each([
    [undefined, 'Not reported'],
    ['00000000-0000-0000-0000-000000000000', 'The app does not say who it is (all zeros)'],
    [
      '11111111-2222-3333-4444-555555555555',
      'Not on the list of this site: 11111111-2222-3333-4444-555555555555',
    ],
    ['d548826e-79b4-db40-a3d8-11116f7e8349', 'Bitwarden (list of 2026-08-07)'],
    ['de1e552d-db1d-4423-a619-566b625cdc84', 'Microsoft Authenticator on Android (list of 2026-07-05)'],
  ])('names the app behind %s', (aaguid, text) => {
    expect(providerText(aaguid, providers)).toBe(text);
  });

  it('says what a browser does not tell of a passkey', () => {
    const made = {
      id: new ArrayBuffer(8),
      attachment: null,
      transports: [],
      authenticatorData: undefined,
      publicKey: null,
      algorithm: undefined,
    };
    const {container} = render(<PasskeyFacts made={made} providers={providers} />);
    expect(container.textContent.match(/Not reported/g)).toHaveLength(3);
  });
});
