// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {holdsAll, installAdvice, reasonToInstall} from './ensureInstalled.mjs';

const never = () => {
  throw new Error('Nobody had to look at the packages');
};

describe('reasonToInstall', () => {
  it('installs if nothing is installed', () => {
    expect(reasonToInstall(undefined, 5, never)).toBe('the packages are not installed yet');
    expect(reasonToInstall(undefined, undefined, never)).toBe('the packages are not installed yet');
  });

  it('installs if the lockfile is newer and asks for something else', () => {
    expect(reasonToInstall(4, 5, () => false)).toBe(
      'package-lock.json changed since the packages were installed',
    );
    expect(reasonToInstall(4, 5, () => true)).toBeUndefined();
  });

  it('leaves packages alone that are up to date, or that no lockfile describes', () => {
    expect(reasonToInstall(5, 5, never)).toBeUndefined();
    expect(reasonToInstall(6, 5, never)).toBeUndefined();
    expect(reasonToInstall(6, undefined, never)).toBeUndefined();
  });
});

describe('holdsAll', () => {
  const locked = {'': {version: '0.1.0'}, a: {version: '1.0.0'}, b: {version: '2.0.0', optional: true}};

  it.each([
    ['everything', {a: {version: '1.0.0'}, b: {version: '2.0.0'}}, true],
    ['all but what other systems need', {a: {version: '1.0.0'}}, true],
    ['another version', {a: {version: '1.0.1'}}, false],
    ['another version of what may be left out', {a: {version: '1.0.0'}, b: {version: '2.0.1'}}, false],
    ['too little', {b: {version: '2.0.0'}}, false],
    ['too much', {a: {version: '1.0.0'}, c: {version: '1.0.0'}}, false],
    ['nothing', {}, false],
  ])('looks at %s', (_name, installed, expected) => {
    expect(holdsAll(installed, locked)).toBe(expected);
  });
});

describe('installAdvice', () => {
  it.each([
    ['npm error code EUSAGE', /do not match/],
    ['npm error code ENOTFOUND', /network/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EACCES', /cannot be written/],
    ['npm error something else', /npm's messages above/],
  ])('for %j', (output, advice) => {
    expect(installAdvice(output)).toMatch(advice);
  });
});
