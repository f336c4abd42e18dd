import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {realModel} from '../../../tests/model/realModel';
import {tapsToFix} from './tapsToFix';

const {table} = realModel;
const run = (id: string) =>
  tapsToFix(
    table,
    realData.cases.find((each) => each.id === id)!,
  );

describe('a thread on /fix/', () => {
  it('comes to what mends it', () => {
    const {taps, seconds, reached} = run('hanko-333');
    expect(reached).toBe(true);
    expect(taps).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(taps);
  });

  it('takes longer where what helps is not what is likely', () => {
    expect(run('grapheneos-7483').taps).toBeGreaterThan(run('hanko-333').taps);
  });

  it('comes to nothing where nothing mends it', () => {
    expect(tapsToFix(table, {causes: [], answers: {}}).reached).toBe(false);
  });
});
