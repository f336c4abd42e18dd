import {screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import type {FidoQr} from '../../domain/fidoQr/fidoQr';
import {recogniseCode} from '../../domain/fidoQr/recogniseCode';
import {validVectors} from '../../domain/fidoQr/vectors.fixture';
import {ageText} from './ageText';
import {cameraProblemText} from './cameraProblemText';
import {channelsText} from './channelsText';
import {CodeReader} from '.';
import {fidoFacts} from './fidoFacts';
import {otherCodeText} from './otherCodeText';
import {readCode} from './readCode';
import {requestText} from './requestText';

const now = 1_785_912_832;
const [{text, code}] = validVectors as [(typeof validVectors)[number]];
const change = (over: Partial<FidoQr>): FidoQr => ({...code, ...over});

describe('the code reader', () => {
  it('is drawn by the server as the browser draws it first, without a field', async () => {
    expect(renderToString(<CodeReader />)).not.toContain('<input');
    expect(hydrate(<CodeReader />).differences).toEqual([]);
    expect(await screen.findAllByRole('radio')).toHaveLength(4);
  });

  it.each([
    [text, 'sign-in'],
    [` ${text.toLowerCase()}\n`, 'sign-in'],
    ['FIDO:/1', 'broken'],
    ['FIDO:', 'broken'],
    ['fido', 'other'],
    [text.slice('FIDO:/'.length), 'other'],
    ['', 'broken'],
    ['https://shop.example', 'other'],
  ])('takes %j for: %s', (given, kind) => {
    expect(readCode(given, now).kind).toBe(kind);
  });

  it('carries nothing of a text that could be secret', () => {
    const secret = 'JBSWY3DPEHPK3PXP';
    for (const given of [
      `otpauth://totp/x?secret=${secret}`,
      secret,
      `https://a.example/${secret}`,
      `WIFI:P:${secret};;`,
    ]) {
      expect(JSON.stringify(readCode(given, now))).not.toContain(secret);
    }
  });

  it('says each part of a code, and what is not said', () => {
    const say = (over: Partial<FidoQr>) =>
      Object.fromEntries(fidoFacts(change(over), {kind: 'not-said'}).map(({term, value}) => [term, value]));
    expect(Object.keys(say({}))).toHaveLength(8);
    expect(say({supportsLinking: null})['key 4']).toContain('does not say');
    expect(say({knownTunnelDomains: null})['key 2']).toContain('does not say');
    expect(say({issuedAt: null, isTimeSaid: false})['key 3']).toContain('does not say');
    expect(say({issuedAt: null, isTimeSaid: true})['key 3']).toContain('no calendar');
    expect(say({unknownKeys: [7, 65535], otherKeys: 2})['…']).toContain('7, 65535, +2');
  });

  it('has a sentence of its own for every variant', () => {
    const kinds = ['none', 'unknown', 'ga', 'mc', 'dcp'] as const;
    const requests = kinds.map((said) =>
      requestText(
        change({requestTypeSaid: said, requestType: said === 'mc' || said === 'dcp' ? said : 'ga'}),
      ),
    );
    expect(new Set(requests).size).toBe(kinds.length);
    const channels = (['list', 'none', 'old-boolean'] as const).map((dataChannelsSaid) =>
      channelsText(change({dataChannelsSaid, dataChannels: ['websocket', 'ble', 'unknown']})),
    );
    expect(new Set(channels).size).toBe(3);
    const ages = (['not-said', 'ahead', 'fresh', 'old'] as const).map((kind) =>
      ageText({kind, seconds: 120}),
    );
    expect(new Set(ages).size).toBe(4);
    const problems = (['denied', 'none', 'busy', 'missing', 'policy', 'failed'] as const).map(
      cameraProblemText,
    );
    expect(new Set(problems).size).toBe(6);
    const others = [
      '1'.repeat(120),
      'FIDO:',
      'otpauth://x',
      'WIFI:S:x;;',
      '2@abcdefghij,',
      'MT:Y',
      'DPP:C',
      'MECARD:N:x;;',
      'http://a.example',
      'tel:1',
      'x y',
    ].map((given) => otherCodeText(recogniseCode(given)));
    expect(new Set(others).size).toBe(11);
  });
});
