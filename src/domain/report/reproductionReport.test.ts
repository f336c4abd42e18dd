import {describe, expect, it} from 'vitest';
import {aReproductionView} from '../../../tests/builders/views';
import {noProgress} from '../reproduction/progress';
import {reproductionReport} from './reproductionReport';

const view = aReproductionView();

describe('the report of a reproduction', () => {
  it('names its format, so that readers of reports can check it', () => {
    expect(reproductionReport(view, noProgress).schema).toBe('passkey-help-report/3');
  });

  it('has every step with its state', () => {
    const {steps} = reproductionReport(view, {...noProgress, done: ['show'], stoppedAt: 'scan'});
    expect(steps.map(({number, state}) => [number, state])).toEqual([
      [1, 'done'],
      [2, 'went-wrong'],
    ]);
  });

  it('says which cause the chosen outcome points to', () => {
    const {wentWrong} = reproductionReport(view, {...noProgress, stoppedAt: 'show', seen: 'no-code'});
    expect(wentWrong?.pointsTo).toEqual({cause: 'bluetooth-off', title: 'Bluetooth is off'});
  });

  it.each(['nothing', 'other'])('points to no cause for the outcome "%s"', (seen) => {
    const {wentWrong} = reproductionReport(view, {...noProgress, stoppedAt: 'scan', seen});
    expect(wentWrong?.pointsTo).toBeNull();
  });

  it('has nothing that went wrong where no step was marked', () => {
    expect(reproductionReport(view, {...noProgress, seenText: 'left over'}).wentWrong).toBeNull();
  });
});
