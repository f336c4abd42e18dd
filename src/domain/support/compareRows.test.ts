import {describe, expect, it} from 'vitest';
import {realTables} from '../../../tests/realViews';
import {compareRows} from './compareRows';

const [system] = realTables.tables;
const compare = (a?: string, b?: string) => compareRows(system!, a, b);

describe('compareRows', () => {
  it('says question by question whether the answer differs', () => {
    expect(
      compare('macos-chrome', 'win11-23h2')?.answers.map(({question, differs}) => [question, differs]),
    ).toEqual([
      ['client', false],
      ['authenticator', false],
      ['linking', true],
    ]);
  });

  it.each([
    ['one row', 'macos-chrome', undefined],
    ['the same row twice', 'macos-chrome', 'macos-chrome'],
    ['a row that does not exist', 'macos-chrome', 'amiga'],
    ['nothing', undefined, undefined],
  ])('is nothing for %s', (_name, a, b) => {
    expect(compare(a, b)).toBeUndefined();
  });
});
