import {describe, expect, it} from 'vitest';
import {checkSupplyChain} from '../../scripts/checks/supplyChain.mjs';

const good = {'': {}, 'node_modules/a': {license: 'MIT'}};
const check = (entry: object, more: object = {}) =>
  checkSupplyChain({...good, 'node_modules/b': entry, ...more}).problems;

describe('what is installed', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT', '(WTFPL OR MIT)', 'MPL-2.0'])(
    'may be under %s',
    (license) => {
      expect(check({license})).toEqual([]);
    },
  );

  it.each([
    'GPL-3.0-or-later',
    'AGPL-3.0',
    'LGPL-2.1',
    'MIT AND GPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    '',
  ])('may not be under "%s"', (license) => {
    expect(check({license})).toEqual([expect.stringContaining('node_modules/b: licence') as string]);
  });

  it('may not be without a licence', () => {
    expect(check({})).toEqual([expect.stringContaining('no licence') as string]);
  });

  it('has the licence of the package that names it, where it is a build for another system', () => {
    const owner = {license: 'MIT', optionalDependencies: {b: '1.0.0'}};
    expect(check({}, {'node_modules/owner': owner})).toEqual([]);
    expect(check({}, {'node_modules/owner': {...owner, license: 'GPL-3.0'}})).toHaveLength(2);
  });

  it('may run no script of its own, but for the known ones', () => {
    const runs = {license: 'MIT', hasInstallScript: true};
    expect(check(runs)).toEqual([expect.stringContaining('runs a script') as string]);
    expect(check({license: 'MIT'}, {'node_modules/core-js': runs})).toEqual([]);
  });

  it('names no registry', () => {
    expect(check({license: 'MIT', resolved: 'https://registry.example/b.tgz'})).toHaveLength(1);
  });

  it('is counted, without the project itself', () => {
    expect(checkSupplyChain(good)).toEqual({looked: 1, problems: []});
  });
});
