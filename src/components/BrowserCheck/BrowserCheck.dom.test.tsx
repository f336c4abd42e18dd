import {screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realData} from '../../../tests/realData';
import {judgeBrowser, type TestReason} from '../../domain/browserCheck/judgeBrowser';
import {toDeviceRecords} from '../../domain/pair/deviceRecords';
import {browserTests} from '../../schema/vocabulary';
import {reportSchema} from '../../schema/report';
import {adviceOf} from './adviceOf';
import {BrowserCheck} from '.';
import {browserReport} from './browserReport';
import {meaning} from './meaning';
import {ownDevice} from './ownDevice';
import {testName} from './testName';

const devices = toDeviceRecords(realData);
const silent = {outcome: 'missing'} as const;
const old = {
  isSecure: true,
  isFramed: false,
  hasWebAuthn: false,
  capabilities: silent,
  unlock: silent,
  autofill: silent,
  bluetooth: silent,
  bluetoothPolicy: 'not-told',
} as const;

describe('the check of this browser', () => {
  it('is drawn by the server as the browser draws it first, without a button', async () => {
    expect(renderToString(<BrowserCheck devices={devices} />)).not.toContain('<button');
    expect(hydrate(<BrowserCheck devices={devices} />).differences).toEqual([]);
    expect(await screen.findByRole('button', {name: 'Check this browser'})).toBeDefined();
  });

  it('works in pages alone, where its records are', () => {
    expect(() => renderToString(<BrowserCheck />)).toThrow('MDX');
  });

  it('has a sentence of its own for each answer and each silence', () => {
    const spoken = browserTests.flatMap((test) =>
      (['available', 'not-available'] as const).map((state) => meaning({test, state})),
    );
    const reasons: TestReason[] = ['insecure', 'policy', 'missing', 'left-out', 'failed', 'no-answer'];
    const silences = reasons.map((reason) => meaning({test: 'phone', state: 'not-reported', reason}));
    expect(new Set([...spoken, ...silences]).size).toBe(18);
    expect(new Set(browserTests.map(testName)).size).toBe(browserTests.length);
  });

  it.each([
    ['insecure', {...old, isSecure: false}, 'Why pages without https get no passkeys'],
    ['old', old, 'My browser is old or unusual'],
    [
      'without an adapter',
      {...old, hasWebAuthn: true, bluetooth: {outcome: 'answered', value: false}},
      'My computer has no Bluetooth',
    ],
    [
      'without a phone',
      {...old, hasWebAuthn: true, capabilities: {outcome: 'answered', value: {hybridTransport: false}}},
      'My phone is not among the choices',
    ],
    ['silent', {...old, hasWebAuthn: true}, 'Nothing here speaks against it.'],
  ] as const)('leads a browser that is %s to one page', (_name, reading, title) => {
    expect(adviceOf(judgeBrowser(reading), false)?.text).toContain(title);
  });

  it.each([old, {...old, hasWebAuthn: true}])('sends nobody from a phone to the practice scan', (reading) => {
    expect(adviceOf(judgeBrowser(reading), true)?.to).not.toBe('/tools/practice-scan/');
  });

  it('makes a report that fits its schema, with a device or without', () => {
    const results = judgeBrowser(old);
    for (const said of [
      {device: 'Windows 11 (Edge)', isPhone: false, today: '2026-11-26'},
      {device: '', isPhone: undefined, today: null},
    ]) {
      const spoken = [{key: 'hybridTransport', value: true}];
      expect(reportSchema.safeParse(browserReport({results, spoken, ...said})).success).toBe(true);
    }
  });
});

describe('the own device', () => {
  it.each([
    [
      {system: 'Windows', platformVersion: '15', browser: 'Microsoft Edge', touchPoints: 0},
      'windows-11-edge',
      false,
    ],
    [{system: 'macOS', browser: 'Safari', touchPoints: 0}, 'mac-safari', false],
    [{system: 'Chrome OS', browser: 'Chrome', touchPoints: 0}, 'chromebook-chrome', false],
    [{system: 'Linux', browser: 'Firefox', touchPoints: 0}, 'linux-firefox', false],
    [{system: 'iOS', browser: 'Safari', touchPoints: 5}, 'iphone', true],
    [{system: 'Android', browser: 'Chrome', touchPoints: 5}, 'android', true],
  ])('%o is on record as %s', (facts, id, isPhone) => {
    expect(ownDevice(facts, devices)).toMatchObject({choice: {id}, isPhone});
  });

  it('is not on record where the browser does not tell it', () => {
    expect(ownDevice({touchPoints: 0}, devices)).toBeUndefined();
  });
});
