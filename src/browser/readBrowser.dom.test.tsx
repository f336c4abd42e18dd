import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {patience} from './askBrowser';
import {readBrowser} from './readBrowser';

type Behaviour = (() => unknown) | undefined;

const answers = (value: unknown) => () => Promise.resolve(value);
const rejects = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const throws = () => {
  throw new TypeError('Illegal invocation');
};
const hangs = () => new Promise(() => {});

/** How a question to the browser can go wrong, and what is told of it then. */
const faults = [
  ['is missing', undefined, 'missing'],
  ['rejects', rejects, 'failed'],
  ['throws at once', throws, 'failed'],
  ['answers nonsense', answers('maybe'), 'failed'],
  ['answers nothing', answers(undefined), 'failed'],
  ['never answers', hangs, 'no-answer'],
] as const;

interface Browser {
  readonly capabilities?: Behaviour;
  readonly unlock?: Behaviour;
  readonly autofill?: Behaviour;
  readonly bluetooth?: Behaviour;
  readonly hints?: Behaviour;
}

const modern: Browser = {
  capabilities: answers({hybridTransport: true, conditionalGet: false}),
  unlock: answers(true),
  autofill: answers(true),
  bluetooth: answers(true),
  hints: answers({platformVersion: '15.0.0'}),
};

const set = (target: object, key: string, value: unknown) =>
  Object.defineProperty(target, key, {configurable: true, value});

function pretend({capabilities, unlock, autofill, bluetooth, hints}: Browser): void {
  set(window, 'PublicKeyCredential', {
    getClientCapabilities: capabilities,
    isUserVerifyingPlatformAuthenticatorAvailable: unlock,
    isConditionalMediationAvailable: autofill,
  });
  set(navigator, 'bluetooth', {getAvailability: bluetooth});
  set(navigator, 'userAgentData', {getHighEntropyValues: hints});
}

const read = async () => {
  const reading = readBrowser();
  // bowser is loaded by a real import, which fake timers do not move on.
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(patience);
  return reading;
};

beforeEach(() => {
  vi.useFakeTimers();
  set(window, 'isSecureContext', true);
});
afterEach(() => {
  vi.useRealTimers();
  for (const key of ['PublicKeyCredential', 'isSecureContext']) Reflect.deleteProperty(window, key);
  for (const key of ['bluetooth', 'userAgentData']) Reflect.deleteProperty(navigator, key);
  Reflect.deleteProperty(document, 'featurePolicy');
});

describe('a browser that has everything', () => {
  it('is read in full', async () => {
    pretend(modern);
    expect(await read()).toMatchObject({
      isSecure: true,
      isFramed: false,
      hasWebAuthn: true,
      capabilities: {outcome: 'answered', value: {hybridTransport: true, conditionalGet: false}},
      unlock: {outcome: 'answered', value: true},
      autofill: {outcome: 'answered', value: true},
      bluetooth: {outcome: 'answered', value: true},
      bluetoothPolicy: 'not-told',
      device: {platformVersion: '15.0.0'},
    });
  });
});

describe.each(['capabilities', 'unlock', 'autofill', 'bluetooth'] as const)('where %s', (question) => {
  it.each(faults)('%s, the rest is read all the same', async (_name, behaviour, outcome) => {
    pretend({...modern, [question]: behaviour});
    const reading = await read();
    expect(reading[question]).toEqual({outcome});
    const others = (['capabilities', 'unlock', 'autofill', 'bluetooth'] as const).filter(
      (other) => other !== question,
    );
    expect(others.map((other) => reading[other].outcome)).toEqual(['answered', 'answered', 'answered']);
  });
});

describe('where the version of the system', () => {
  it.each(faults)('%s, it stays unknown', async (_name, behaviour) => {
    pretend({...modern, hints: behaviour});
    expect((await read()).device?.platformVersion).toBeUndefined();
  });
});

describe('an old browser', () => {
  it('without any of it is read, too', async () => {
    set(window, 'isSecureContext', false);
    const reading = await read();
    expect(reading).toMatchObject({
      isSecure: false,
      hasWebAuthn: false,
      capabilities: {outcome: 'missing'},
      unlock: {outcome: 'missing'},
      autofill: {outcome: 'missing'},
      bluetooth: {outcome: 'missing'},
    });
  });

  it('whose properties throw when they are looked at is read, too', async () => {
    pretend(modern);
    Object.defineProperty(navigator, 'bluetooth', {configurable: true, get: throws});
    Object.defineProperty(navigator, 'userAgentData', {configurable: true, get: throws});
    expect((await read()).bluetooth).toEqual({outcome: 'failed'});
  });
});

describe('the policy of the page about Bluetooth', () => {
  const policies: readonly (readonly [name: string, policy: object | undefined, expected: string])[] = [
    ['is told as blocked', {features: () => ['bluetooth'], allowsFeature: () => false}, 'blocked'],
    ['is told as allowed', {features: () => ['bluetooth'], allowsFeature: () => true}, 'allowed'],
    ['is not told for an unknown feature', {features: () => [], allowsFeature: () => false}, 'not-told'],
    ['is not told where the question throws', {features: throws}, 'not-told'],
    ['is not told where nobody can be asked', undefined, 'not-told'],
  ];

  it.each(policies)('%s', async (_name, featurePolicy, expected) => {
    pretend(modern);
    set(document, 'featurePolicy', featurePolicy);
    expect((await read()).bluetoothPolicy).toBe(expected);
  });
});
