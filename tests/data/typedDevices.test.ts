import {describe, expect, it} from 'vitest';
import {longestText, parseDevice} from '../../src/domain/pair/parseDevice';
import {buildVocabulary} from '../../src/domain/pair/vocabulary';
import {realData} from '../realData';

const parser = {data: realData, vocabulary: buildVocabulary(realData)};
type Side = 'computer' | 'phone';

function read(text: string, side: Side): Readonly<Record<string, unknown>> {
  const parsed = parseDevice(parser, text, side);
  if (!parsed.ok) return parsed.problem;
  const {contexts, versions, ...device} = parsed.device;
  const only = Object.entries(versions ?? {}).map(([id, {from}]) => [id, from]);
  return {
    ...device,
    ...(contexts.length > 0 && {contexts}),
    ...(only.length > 0 && {versions: Object.fromEntries(only) as unknown}),
  };
}

describe('the device to sign in on', () => {
  it.each([
    ['windows 11 edge', {platform: 'windows-11', browser: 'edge'}],
    ['ubuntu firefox', {platform: 'linux', browser: 'firefox'}],
    ['windows 10 firefox', {platform: 'windows-10', browser: 'firefox'}],
    ['chromium flatpak', {platform: 'linux', browser: 'chrome', contexts: ['flatpak']}],
    ['citrix', {platform: 'remote-session'}],
    ['mac safari', {platform: 'mac', browser: 'safari'}],
    ['macbook safari', {platform: 'mac', browser: 'safari'}],
    ['win10', {platform: 'windows-10'}],
    ['Win10  CHROME', {platform: 'windows-10', browser: 'chrome'}],
    ['edge on my windows laptop', {platform: 'windows-11', browser: 'edge'}],
    ['safari', {platform: 'mac', browser: 'safari'}],
    ['in a vm', {platform: 'virtual-machine'}],
    ['windows in a vm', {platform: 'windows-11', contexts: ['vm']}],
    ['citrix windows 11', {platform: 'windows-11', contexts: ['remote']}],
    ['remote', {platform: 'remote-session'}],
    ['linux private window firefox', {platform: 'linux', browser: 'firefox', contexts: ['private']}],
    ['chrome os flex', {platform: 'chromebook'}],
    ['windows 11 pro edge', {platform: 'windows-11', browser: 'edge'}],
    ['ubuntu 24.04 chrome', {platform: 'linux', browser: 'chrome'}],
    ['macbook pro 14 safari', {platform: 'mac', browser: 'safari'}],
    ['macbook pro 2021 safari', {platform: 'mac', browser: 'safari'}],
    ['lenovo thinkpad linux firefox', {platform: 'linux', browser: 'firefox'}],
  ])('"%s"', (text, device) => {
    expect(read(text, 'computer')).toEqual(device);
  });
});

describe('the device with the passkey', () => {
  it.each([
    ['iphone 15', {platform: 'iphone'}],
    ['pixel 8', {platform: 'android'}],
    ['pixel 8a', {platform: 'android'}],
    ['galaxy s24', {platform: 'android'}],
    ['s24', {platform: 'android'}],
    ['S24 Ultra', {platform: 'android'}],
    ['grapheneos', {platform: 'grapheneos'}],
    ['pixel 8 grapheneos', {platform: 'grapheneos'}],
    ['with google play', {platform: 'grapheneos-with-play'}],
    ['microg', {platform: 'android', contexts: ['no-play-services']}],
    [
      'pixel bitwarden work profile',
      {platform: 'android', provider: 'bitwarden', contexts: ['work-profile']},
    ],
    ['pixel google lens', {platform: 'android', scanner: 'google-lens'}],
    ['iphone chrome', {platform: 'iphone'}],
  ])('"%s"', (text, device) => {
    expect(read(text, 'phone')).toEqual(device);
  });
});

describe('versions', () => {
  it.each([
    ['iphone 15', 'phone', {platform: 'iphone'}],
    ['ios 15', 'phone', {platform: 'iphone-before-16'}],
    ['ios 15.8', 'phone', {platform: 'iphone-before-16', versions: {ios: '15'}}],
    ['iphone 15 ios 17', 'phone', {platform: 'iphone', versions: {ios: '17'}}],
    ['ios 17.2', 'phone', {platform: 'iphone', versions: {ios: '17'}}],
    ['iphone 7', 'phone', {platform: 'iphone-before-16'}],
    ['android 8', 'phone', {platform: 'android-before-9'}],
    ['pixel 8 android 14', 'phone', {platform: 'android', versions: {android: '14'}}],
    ['linux chrome 100', 'computer', {platform: 'linux', browser: 'chrome', versions: {chrome: '100'}}],
    [
      'windows chrome 138.0.7204.1',
      'computer',
      {platform: 'windows-11', browser: 'chrome', versions: {chrome: '138'}},
    ],
    ['macos 14', 'computer', {platform: 'mac', versions: {macos: '14'}}],
    ['mac 12 safari', 'computer', {platform: 'mac-before-13', browser: 'safari', versions: {macos: '12'}}],
    ['windows 11 24h2', 'computer', {platform: 'windows-11'}],
    ['win11 22h2 chrome', 'computer', {platform: 'windows-11-before-23h2', browser: 'chrome'}],
  ] as const)('"%s" on the side of the %s', (text, side, device) => {
    expect(read(text, side)).toEqual(device);
  });

  it.each([
    ['firefox 999', 'computer', 'firefox', '999'],
    ['windows 7', 'computer', 'windows', '7'],
    ['ios 999', 'phone', 'ios', '999'],
  ] as const)('"%s" is none on record', (text, side, subject, words) => {
    expect(read(text, side)).toEqual({kind: 'unknown-version', subject, words});
  });
});

describe('refused is', () => {
  it.each([
    ['windows bitwarden', 'computer', {kind: 'wrong-side', id: 'bitwarden'}],
    ['windows google lens', 'computer', {kind: 'wrong-side', id: 'google-lens'}],
    ['windows 11 iphone', 'computer', {kind: 'two-of-a-kind', ids: ['windows-11', 'iphone']}],
    ['mac safari chrome', 'computer', {kind: 'two-of-a-kind', ids: ['safari', 'chrome']}],
    ['pixel bitwarden 1password', 'phone', {kind: 'two-of-a-kind', ids: ['bitwarden', 'one-password']}],
    ['windows safari', 'computer', {kind: 'not-there', id: 'safari', platform: 'windows-11'}],
    ['windows flatpak', 'computer', {kind: 'not-there', id: 'flatpak', platform: 'windows-11'}],
    ['pixel private window', 'phone', {kind: 'wrong-side', id: 'private'}],
    ['android work profile flatpak', 'computer', {kind: 'not-there', id: 'flatpak', platform: 'android'}],
    ['FIDO:/0123456789', 'computer', {kind: 'sign-in-code'}],
    ['pixel fido:/1 2 3', 'phone', {kind: 'sign-in-code'}],
    ['chrome', 'computer', {kind: 'no-system', words: 'chrome'}],
    ['1password', 'phone', {kind: 'no-system', words: '1password'}],
    ['with', 'computer', {kind: 'no-system', words: 'with'}],
    ['windos 11', 'computer', {kind: 'unknown-word', words: 'windos', guess: 'windows'}],
    ['windows xp', 'computer', {kind: 'unknown-word', words: 'xp'}],
    ['constructor', 'phone', {kind: 'unknown-word', words: 'constructor'}],
    ['toString', 'phone', {kind: 'unknown-word', words: 'tostring'}],
    ['<img src=x onerror=alert(1)>', 'phone', {kind: 'unknown-word', words: 'img'}],
    ['', 'computer', {kind: 'empty'}],
    [' \t\n ', 'computer', {kind: 'empty'}],
    ['📱💻', 'phone', {kind: 'empty'}],
    ['\u0000\u0007\u001b', 'phone', {kind: 'empty'}],
    ['.*', 'computer', {kind: 'empty'}],
    ['mac '.repeat(2_500), 'computer', {kind: 'too-long'}],
    ['x'.repeat(longestText + 1), 'phone', {kind: 'too-long'}],
  ] as const)('%j on the side of the %s', (text, side, problem) => {
    expect(read(text, side)).toEqual(problem);
  });

  it.each(['__proto__', '(a+)+$ [z-a]', 'FIDO:/123', 'hasOwnProperty', '\\', '%s %d'])(
    '%j, whatever it is taken for',
    (text) => {
      for (const side of ['computer', 'phone'] as const)
        expect(parseDevice(parser, text, side).ok).toBe(false);
    },
  );

  it('never with more of what was typed than the words that are not known', () => {
    const code = `FIDO:/${'0123456789'.repeat(8)}`;
    expect(JSON.stringify(parseDevice(parser, code, 'phone'))).not.toContain('0123456789');
  });

  it('a text of the greatest length, but not for its length', () => {
    expect(read(`mac${' '.repeat(longestText - 3)}`, 'computer')).toEqual({platform: 'mac'});
  });
});

describe('every name on record', () => {
  const aliases = realData.platforms.flatMap(({id, aliases: all, os}) =>
    all.map((alias) => ({id, alias, os})),
  );

  it('names its own platform', () => {
    expect(aliases.length).toBeGreaterThan(300);
    const misread = aliases.filter(
      ({id, alias}) => read(alias.replaceAll('#', '9'), 'computer').platform !== id,
    );
    expect(misread).toEqual([]);
  });

  it('of a circumstance that can stand alone names a platform', () => {
    const alone = realData.contexts.filter((context) => context.alone !== undefined);
    const misread = alone.flatMap(({alone: platform, aliases: all, sides}) =>
      all.filter((alias) => read(alias, sides[0]!).platform !== platform),
    );
    expect(alone.length).toBeGreaterThan(5);
    expect(misread).toEqual([]);
  });
});
