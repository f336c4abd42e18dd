import fs from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {loadDataset} from '../../../plugins/site-data/loadDataset';
import {checkLedger, ledgerLines} from './checkLedger';
import type {Dataset} from './dataset';

let data: Dataset;

beforeAll(async () => {
  data = await loadDataset('.', '2999-01-01');
});

describe('the ledger of ids', () => {
  it('knows every id in use, and every id it knows is in use', () => {
    const ledger = fs.readFileSync('data/ids.txt', 'utf8');
    expect(ledgerLines(data).length).toBeGreaterThan(200);
    expect(checkLedger(data, ledger)).toEqual([]);
  });

  it('fails when an id is gone', () => {
    const ledger = [...ledgerLines(data), 'causes/gone-for-good 999'].join('\n');
    expect(checkLedger(data, ledger)).toEqual([
      'data/ids.txt has "causes/gone-for-good 999", and no record has. Ids and numbers are never removed or changed.',
    ]);
  });

  it('fails when a new id is not listed', () => {
    const [first, ...rest] = ledgerLines(data);
    expect(checkLedger(data, rest.join('\n'))).toEqual([`"${first}" is new. Add the line to data/ids.txt.`]);
  });
});
