import {describe, expect, it} from 'vitest';
import {formatFragment, parseFragment} from './fragmentState';

const spec = {os: ['windows', 'macos'], status: ['yes', 'not-applicable']} as const;

describe('state in the address', () => {
  it.each([
    [{}, ''],
    [{os: 'macos'}, 'os=macos'],
    [{os: 'windows', status: 'not-applicable'}, 'os=windows&status=not-applicable'],
  ] as const)('%j is written as "%s" and read back', (state, fragment) => {
    expect(formatFragment(spec, state)).toBe(fragment);
    expect(parseFragment(spec, fragment)).toEqual(state);
  });

  it('gives one address to one state, in whatever order it was set', () => {
    expect(formatFragment(spec, {status: 'yes', os: 'macos'})).toBe('os=macos&status=yes');
  });

  it('leaves out a filter that was taken away', () => {
    expect(formatFragment(spec, {os: undefined, status: 'yes'} as never)).toBe('status=yes');
  });
});

describe('what a stranger writes into a link', () => {
  it.each([
    ['an unknown key', 'note=Call+us'],
    ['an unknown value', 'os=amiga'],
    ['a value in other case', 'os=Windows'],
    ['a key of every object', '__proto__=windows'],
    ['a member of every object', 'constructor=yes'],
    ['a member of every object, as a value', 'os=constructor'],
    ['an anchor of the page', 'row-ios'],
    ['markup', 'os=<img src=x>'],
    ['nothing', ''],
  ])('is dropped: %s', (_name, fragment) => {
    expect(parseFragment(spec, fragment)).toEqual({});
  });

  it('is dropped alone; the rest of the link still counts', () => {
    expect(parseFragment(spec, 'os=amiga&status=yes&__proto__=x')).toEqual({status: 'yes'});
  });

  it('changes no other object', () => {
    parseFragment(spec, '__proto__=windows&constructor=windows');
    expect(({} as Readonly<Record<string, unknown>>).windows).toBeUndefined();
  });
});
