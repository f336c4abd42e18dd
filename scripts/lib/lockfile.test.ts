import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {missingOptional, platformEntry} from './lockfile.mjs';

interface Lock {
  readonly packages: Record<string, {readonly resolved?: string}>;
}

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as Lock;

describe('the lockfile', () => {
  it('describes the builds for every system, so that "npm ci" accepts it everywhere', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(1000);
    expect(missingOptional(lock.packages)).toEqual([]);
  });

  it('names no registry host', () => {
    expect(Object.values(lock.packages).filter(({resolved}) => resolved !== undefined)).toEqual([]);
  });
});

describe('the search for missing builds', () => {
  const parent = {optionalDependencies: {'tool-win32-x64-msvc': '1.2.3'}};

  it('finds one that is named and not described', () => {
    expect(missingOptional({'node_modules/tool': parent})).toEqual([
      {name: 'tool-win32-x64-msvc', version: '1.2.3'},
    ]);
  });

  it('accepts one that stands beside or below its parent', () => {
    expect(missingOptional({'node_modules/tool': parent, 'node_modules/tool-win32-x64-msvc': {}})).toEqual(
      [],
    );
    expect(
      missingOptional({
        'node_modules/tool': parent,
        'node_modules/tool/node_modules/tool-win32-x64-msvc': {},
      }),
    ).toEqual([]);
  });
});

describe('the entry for a build', () => {
  it.each([
    ['@swc/core-darwin-arm64', {os: ['darwin'], cpu: ['arm64']}],
    ['@swc/core-linux-arm-gnueabihf', {os: ['linux'], cpu: ['arm'], libc: ['glibc']}],
    ['@oxc-parser/binding-linux-riscv64-musl', {os: ['linux'], cpu: ['riscv64'], libc: ['musl']}],
    ['@swc/core-win32-ia32-msvc', {os: ['win32'], cpu: ['ia32']}],
  ])('reads the system of %s from its name', (name, expected) => {
    expect(platformEntry({name, version: '1.2.3'})).toEqual({version: '1.2.3', optional: true, ...expected});
  });

  it('refuses a name that does not tell its system', () => {
    expect(() => platformEntry({name: 'left-pad', version: '1.2.3'})).toThrow('does not tell its system');
  });
});
