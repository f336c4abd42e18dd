import {describe, expect, it} from 'vitest';
import {realTables} from '../../../tests/realViews';
import {filterTables} from './filterTables';
import {hidesAnchor} from './hidesAnchor';

const windows = filterTables(realTables, {os: 'windows'}, '', (status) => status);

describe('hidesAnchor', () => {
  it.each([
    ['a cell that is left', 'cell-win-old-chrome-linking', false],
    ['a cell that the filters took', 'cell-macos-chrome-linking', true],
    ['a row that the filters took', 'row-tizen', true],
    ['a table that the filters took', 'table-scanner', true],
    ['a part of the page outside the tables', 'web-apis', false],
    ['nothing that exists', 'cell-amiga-linking', false],
  ])('%s: %s', (_name, anchor, expected) => {
    expect(hidesAnchor(realTables, windows, anchor)).toBe(expected);
  });
});
