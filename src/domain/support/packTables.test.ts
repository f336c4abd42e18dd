import {expect, it} from 'vitest';
import {realTables} from '../../../tests/realViews';
import {claimHomes} from './claimHomes';
import {packTables, unpackTables} from './packTables';

const packed = packTables(realTables);

it('a packed page unpacks to the same tables', () => {
  // As a page gets it: through JSON.
  expect(unpackTables(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(realTables);
});

it('a claim is carried once', () => {
  const text = JSON.stringify(packed.tables);
  expect(text).not.toContain('observedOn');
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(realTables).length);
});

it('each claim has a first place, and it is a cell that rests on it', () => {
  const homes = claimHomes(realTables.tables);
  expect(Object.keys(homes).sort()).toEqual(Object.keys(packed.claims).sort());
  expect(homes['macos-chrome-remembers-phone']).toBe('cell-macos-chrome-linking');
});
