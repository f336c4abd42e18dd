import {describe, expect, it} from 'vitest';
import {browserTests} from '../../schema/vocabulary';
import {realData} from '../../../tests/realData';
import {answersOfBrowser} from './answersOfBrowser';
import {judgeBrowser, spokenCapabilities} from './judgeBrowser';
import type {Reading} from './reading';

const yes = {outcome: 'answered', value: true} as const;
const no = {outcome: 'answered', value: false} as const;
const said = (value: Readonly<Record<string, unknown>>) => ({outcome: 'answered', value}) as const;

const modern: Reading = {
  isSecure: true,
  isFramed: false,
  hasWebAuthn: true,
  capabilities: said({hybridTransport: true, userVerifyingPlatformAuthenticator: true, conditionalGet: true}),
  unlock: yes,
  autofill: yes,
  bluetooth: yes,
  bluetoothPolicy: 'allowed',
};

const judged = (over: Partial<Reading>) =>
  Object.fromEntries(
    judgeBrowser({...modern, ...over}).map(({test, state, reason}) => [
      test,
      reason === undefined ? state : `${state}: ${reason}`,
    ]),
  );

describe('a browser', () => {
  it('that says yes to everything is available in everything', () => {
    expect(new Set(Object.values(judged({})))).toEqual(new Set(['available']));
    expect(Object.keys(judged({}))).toEqual([...browserTests]);
  });

  it.each([
    ['phone', {capabilities: said({hybridTransport: false})}, 'not-available'],
    ['phone', {capabilities: said({})}, 'not-reported: left-out'],
    ['phone', {capabilities: said({hybridTransport: 'yes'})}, 'not-reported: left-out'],
    ['phone', {capabilities: {outcome: 'missing'}}, 'not-reported: missing'],
    ['phone', {capabilities: {outcome: 'failed'}}, 'not-reported: failed'],
    ['phone', {capabilities: {outcome: 'no-answer'}}, 'not-reported: no-answer'],
    [
      'phone',
      {capabilities: said({hybridTransport: false}), bluetoothPolicy: 'blocked'},
      'not-reported: policy',
    ],
    ['phone', {capabilities: said({hybridTransport: true}), bluetoothPolicy: 'blocked'}, 'available'],
    ['bluetooth', {bluetooth: no}, 'not-available'],
    ['bluetooth', {bluetooth: no, bluetoothPolicy: 'blocked'}, 'not-reported: policy'],
    ['bluetooth', {bluetooth: no, bluetoothPolicy: 'not-told'}, 'not-available'],
    ['bluetooth', {bluetooth: {outcome: 'missing'}}, 'not-reported: missing'],
    ['unlock', {capabilities: {outcome: 'missing'}, unlock: yes}, 'available'],
    ['unlock', {capabilities: {outcome: 'missing'}, unlock: no}, 'not-available'],
    ['unlock', {capabilities: said({}), unlock: {outcome: 'missing'}}, 'not-reported: missing'],
    [
      'unlock',
      {capabilities: said({userVerifyingPlatformAuthenticator: false}), unlock: yes},
      'not-available',
    ],
    ['autofill', {capabilities: {outcome: 'missing'}, autofill: no}, 'not-available'],
    ['webauthn', {hasWebAuthn: false}, 'not-available: missing'],
    ['webauthn', {hasWebAuthn: false, isSecure: false}, 'not-reported: insecure'],
    ['secure', {isSecure: false}, 'not-available: insecure'],
  ] as const)('%s with %o: %s', (test, over, expected) => {
    expect(judged(over)[test]).toBe(expected);
  });

  it('that names its capabilities after things of JavaScript has said nothing', () => {
    const reading = {
      ...modern,
      capabilities: said(Object.create({hybridTransport: true}) as Record<string, unknown>),
    };
    expect(judged(reading).phone).toBe('not-reported: left-out');
  });

  it('is quoted only where it said yes or no', () => {
    const capabilities = said({b: true, a: false, c: 'maybe', d: undefined});
    expect(spokenCapabilities({...modern, capabilities})).toEqual([
      {key: 'a', value: false},
      {key: 'b', value: true},
    ]);
    expect(spokenCapabilities({...modern, capabilities: {outcome: 'failed'}})).toEqual([]);
  });
});

describe('its answers in a case', () => {
  const mac = {platform: 'mac', browser: 'safari', os: 'macos', isPhone: false};

  it.each([
    [said({hybridTransport: true}), 'yes'],
    [said({hybridTransport: false}), 'no'],
    [said({}), 'not-reported'],
  ])('%o is %s', (capabilities, answer) => {
    expect(answersOfBrowser(judgeBrowser({...modern, capabilities}), mac)).toEqual({
      'computer-system': 'mac',
      browser: 'safari',
      'browser-check': answer,
    });
  });

  it('say nothing of the browser of a phone', () => {
    const phone = {platform: 'iphone', os: 'ios', isPhone: true};
    expect(answersOfBrowser(judgeBrowser(modern), phone)).toEqual({'phone-system': 'iphone'});
  });

  it('name only answers that are on record', () => {
    const all = [mac, {platform: 'windows-11', browser: 'vivaldi', os: 'windows', isPhone: false}, undefined];
    for (const device of all) {
      for (const [check, answer] of Object.entries(answersOfBrowser(judgeBrowser(modern), device))) {
        const known = realData.checks.find(({id}) => id === check)?.answers.map(({id}) => id);
        expect(known).toContain(answer);
      }
    }
  });
});
