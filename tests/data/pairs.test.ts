import {describe, expect, it} from 'vitest';
import {describePair} from '../../src/components/PairVerdict/describePair';
import {realData} from '../realData';

const describeReal = describePair(realData, '2026-11-23');

function ask(computer: string, phone: string, operation: 'get' | 'create' = 'get') {
  const answer = describeReal(computer, phone, operation);
  if (!answer.ok) throw new Error(`${answer.side}: ${answer.message}`);
  return answer.pair;
}

describe('these pairs are known', () => {
  it.each([
    ['windows 11 edge', 'iphone 15', 'works', 'windows-11-client'],
    ['ubuntu firefox', 'pixel 8', 'no', 'linux-firefox-client'],
    ['windows 10 firefox', 'galaxy s24', 'no', 'windows-old-firefox-client'],
    ['chromium flatpak', 'iphone', 'works-if', 'linux-chrome-flatpak-client'],
    ['citrix', 'pixel', 'unlikely', 'remote-session-client'],
    ['mac safari', 'grapheneos', 'no', 'android-play-services-off-authenticator'],
  ])('"%s" with "%s": %s, by %s', (computer, phone, verdict, claim) => {
    const pair = ask(computer, phone);
    expect(pair.verdict).toBe(verdict);
    const deciding = verdict === 'works' ? pair.reasons : pair.reasons.filter(({decides}) => decides);
    expect(deciding.flatMap(({claims}) => claims)).toContain(claim);
  });
});

describe('what a pair rests on', () => {
  it.each([
    ['iphone', 'cable.auth.com'],
    ['pixel', 'cable.ua5v.com'],
  ])('%s decides over the relay: %s', (phone, relay) => {
    expect(ask('mac chrome', phone).relay).toBe(relay);
  });

  it('is the newest system where none is named, and the one that is named', () => {
    expect(ask('chromebook', 'iphone').verdict).toBe('works');
    expect(ask('chromebook', 'iphone 7').verdict).toBe('no');
    expect(ask('windows firefox', 'iphone').verdict).toBe('works');
    expect(ask('windows 11 22h2 firefox', 'iphone').verdict).toBe('no');
  });

  it('has a circumstance in its reason, and the way around it first', () => {
    const pair = ask('linux chrome flatpak', 'iphone');
    expect(pair.fixes[0]).toContain('Flatpak');
    expect(pair.reasons[0]?.decides).toBe(true);
  });

  it('names other browsers where this one is what fails', () => {
    expect(ask('ubuntu firefox', 'pixel 8').fixes[0]).toMatch(/^Open the site in Chrome/);
  });

  it('ends with the phone itself, wherever something is to be done', () => {
    const last = ask('windows 10 firefox', 'galaxy s24').fixes.at(-1);
    expect(last).toBe('Open the site on the phone and sign in there: that needs no code.');
    expect(ask('windows 11 edge', 'iphone').fixes).toEqual([]);
  });

  it('differs between signing in and making a passkey', () => {
    expect(ask('windows 10 edge', 'pixel', 'create').reasons[0]?.claims).toContain(
      'windows-old-edge-creates-on-phone',
    );
    expect(ask('windows 10 edge', 'pixel').reasons[0]?.claims).toContain('windows-old-edge-client');
  });
});
