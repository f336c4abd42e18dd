import {describe, expect, it} from 'vitest';
import {buildTable} from '../../src/domain/diagnosis/table';
import {askOracle, type Disagreement} from '../../src/domain/evaluation/oracle';
import type {Cause} from '../../src/schema/cause';
import {realModel} from './realModel';

const {table, bench} = realModel;

/** Both sides of a disagreement in one line. */
const printed = ({cause, check, predicted, basis, why, simulated}: Disagreement) =>
  `${cause} × ${check}: the record says ${predicted.join(' or ')} (${basis}: ${why}); the simulator shows ${simulated
    .map(({answer, on}) => `${answer} on ${on}`)
    .join(', ')}`;

/** The oracle's answer after one cause was changed. */
function askWith(id: string, change: (cause: Cause) => Cause) {
  const causes = table.causes.map((cause) => (cause.id === id ? change(cause) : cause));
  return askOracle(buildTable({causes, checks: table.checks}), bench);
}

describe('the simulator as oracle', () => {
  it('agrees with what every cause predicts', () => {
    const {compared, unknown, nowhere, disagreements} = askOracle(table, bench);
    expect(disagreements.map(printed)).toEqual([]);
    expect(nowhere).toEqual([]);
    // Of some 4,800 cells; the rest predict nothing, or are screens that no source describes.
    expect(compared).toBeGreaterThan(3800);
    expect(unknown).toBeLessThan(compared / 20);
  });

  it('finds a cell that was falsified, and prints both sides', () => {
    const {disagreements} = askWith('bluetooth-off-on-phone', (cause) => ({
      ...cause,
      expects: cause.expects.map((cell) =>
        cell.check === 'phone-bluetooth' ? {...cell, answers: ['on']} : cell,
      ),
    }));
    expect(disagreements.map(printed)).toEqual([
      expect.stringMatching(
        /^bluetooth-off-on-phone × phone-bluetooth: the record says on \(cause: .+\); the simulator shows off on windows-11 edge \+ iphone$/,
      ),
    ]);
  });

  it('finds an answer that is too many, one that is missing, and a normal answer that does not hold', () => {
    const more = askWith('computer-offline', (cause) => ({
      ...cause,
      expects: cause.expects.map((cell) =>
        cell.check === 'computer-online' ? {...cell, answers: ['does-not', 'opens']} : cell,
      ),
    }));
    const none = askWith('computer-offline', (cause) => ({
      ...cause,
      expects: cause.expects.filter(({check}) => check !== 'computer-online'),
    }));
    expect(more.disagreements.map(({check}) => check)).toEqual(['computer-online']);
    expect(none.disagreements.map(({check, basis}) => [check, basis])).toEqual([
      ['computer-online', 'normal'],
    ]);
  });

  it('finds a cause that names the fault of another', () => {
    const {disagreements} = askWith('phone-offline', (cause) => ({...cause, fault: 'unlock-fails'}));
    expect(disagreements.length).toBeGreaterThan(4);
  });
});
