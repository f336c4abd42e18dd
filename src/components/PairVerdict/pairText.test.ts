import {describe, expect, it} from 'vitest';
import {aPairView} from '../../../tests/builders/pairs';
import {pairStatement} from './pairStatement';
import {pairText} from './pairText';

const textOf = (...devices: Parameters<typeof aPairView>) => {
  const view = aPairView(...devices);
  return pairText(pairStatement(view), view.oldestEvidence, 'https://host.example/devices/pair/');
};

describe('a verdict as text', () => {
  const text = textOf('mac safari', 'iphone');

  it('begins with the title and the verdict, and ends with the address', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('Sign in on a Mac (Safari) with an iPhone or iPad');
    expect(lines[1]).toMatch(/^Works\. You can sign in on a Mac/);
    expect(lines.at(-1)).toBe('https://host.example/devices/pair/');
    expect(lines.at(-2)).toMatch(/^Oldest evidence it rests on: \d{4}/);
  });

  it('has no marks of bold type, no gaps and no placeholders', () => {
    expect(text).not.toMatch(/\*\*|[{}]|undefined|\n\n\n/);
  });

  it('numbers the steps of both devices through', () => {
    const steps = text.split('\n').filter((line) => /^\d+\. On the (computer|phone): /.test(line));
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.map((line) => Number.parseInt(line, 10))).toEqual(steps.map((_line, i) => i + 1));
  });

  it('leaves out what is not there', () => {
    const statement = pairStatement(aPairView('linux vivaldi', 'iphone'));
    expect(pairText(statement, undefined, '')).not.toMatch(/Oldest evidence|https?:/);
  });

  it('says what to do where something is to be done, and nothing of it where all is well', () => {
    expect(textOf('ubuntu firefox', 'pixel 8')).toContain('WHAT TO DO\n- Open the site in Chrome');
    expect(text).not.toContain('WHAT TO DO');
  });

  it('asks the safety questions before the steps', () => {
    expect(text).toMatch(/STEPS\nFirst: did anyone call or message you to do this, .* scan nothing\.\n1\. /);
  });

  it('has no steps where it does not work', () => {
    expect(textOf('ubuntu firefox', 'pixel 8')).not.toMatch(/STEPS|^1\. /m);
  });
});

describe('the words of a verdict', () => {
  it('say of a link without claims that no source was found', () => {
    const {reasons} = pairStatement(aPairView('linux vivaldi', 'iphone'));
    expect(reasons[0]?.says).toEqual(['No source that we found speaks of this.']);
  });

  it('name the circumstance that no source speaks of', () => {
    const {because} = pairStatement(aPairView('chromebook private window', 'iphone', 'create'));
    expect(because.join(' ')).toMatch(/^No source that we found speaks of this in a private window\.$/);
  });

  it('have a shortcut where it works, and reasons where it does not', () => {
    const [works, fails] = [aPairView('mac safari', 'iphone'), aPairView('ubuntu firefox', 'pixel 8')].map(
      pairStatement,
    );
    expect([works?.because, works?.shortcut]).toEqual([
      [],
      expect.stringContaining('open the site on the phone'),
    ]);
    expect([fails?.because.length, fails?.shortcut]).toEqual([1, undefined]);
  });

  it('are other words for making a passkey', () => {
    const {title, sentence} = pairStatement(aPairView('mac safari', 'iphone', 'create'));
    expect([title, sentence]).toEqual([
      'From a Mac (Safari), save a passkey on an iPhone or iPad',
      expect.stringContaining('save a new passkey'),
    ]);
  });
});
