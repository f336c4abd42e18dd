import {toReproductionView, type ReproductionView} from '../../src/domain/views/reproductionView';
import type {Reproduction} from '../../src/schema/reproduction';
import {aCause, aReproduction, aSource} from './records';

/** A reproduction as a page carries it: joined with the one cause and the one source that it names. */
export function aReproductionView(over: Partial<Reproduction> = {}): ReproductionView {
  const cause = aCause({article: '/help/fix/bluetooth/'});
  return toReproductionView(
    aReproduction(over),
    new Map([[cause.id, cause]]),
    new Map([['spec', aSource()]]),
  );
}
