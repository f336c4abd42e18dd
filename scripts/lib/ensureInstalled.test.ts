// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {installAdvice, reasonToInstall} from './ensureInstalled.mjs';

describe('reasonToInstall', () => {
  it('installs if nothing is installed', () => {
    expect(reasonToInstall(undefined, 5)).toBe('the packages are not installed yet');
    expect(reasonToInstall(undefined, undefined)).toBe('the packages are not installed yet');
  });

  it('installs if the lockfile is newer', () => {
    expect(reasonToInstall(4, 5)).toBe('package-lock.json changed since the packages were installed');
  });

  it('leaves packages alone that are up to date, or that no lockfile describes', () => {
    expect(reasonToInstall(5, 5)).toBeUndefined();
    expect(reasonToInstall(6, 5)).toBeUndefined();
    expect(reasonToInstall(6, undefined)).toBeUndefined();
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
