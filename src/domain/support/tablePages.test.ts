import {expect, it} from 'vitest';
import {tableIds} from './supportTable';
import {cellAddress, rowAddress, tablePageIds, tablePages} from './tablePages';

it('each table stands on one page', () => {
  const placed = tablePageIds.flatMap((page) => tablePages[page].tables as readonly string[]);
  expect([...placed].sort()).toEqual([...tableIds].sort());
});

it('a row and a cell have the address of their page', () => {
  expect(rowAddress('system', 'tizen')).toBe('/devices/#row-tizen');
  expect(rowAddress('authenticator', 'authenticator-linux')).toBe('/devices/roles/#row-authenticator-linux');
  expect(cellAddress('scanner', 'scanner-ios-ios-camera', 'scan')).toBe(
    '/devices/scanners/#cell-scanner-ios-ios-camera-scan',
  );
});
