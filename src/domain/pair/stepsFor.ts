import type {Operation} from '../../schema/vocabulary';
import type {SupportIndex} from './indexSupport';

export interface PairStep {
  readonly side: 'computer' | 'phone';
  /** The procedure it comes from; none where no source gives the words of this product. */
  readonly procedure?: string;
  readonly action?: string;
  readonly expect?: string;
}

interface Engines {
  readonly client?: string;
  readonly authenticator?: string;
}

/**
 * The steps for exactly these two engines, with the labels that their screens show. Where no source
 * gives them for a side, that side has one step without words, which the reader is told.
 */
export function stepsFor({data}: SupportIndex, engines: Engines, operation: Operation): PairStep[] {
  const of = (side: PairStep['side'], role: 'client' | 'authenticator'): PairStep[] => {
    const found = data.procedures.find(
      (procedure) =>
        procedure.engine === engines[role] &&
        procedure.role === role &&
        procedure.operations.includes(operation),
    );
    if (found === undefined) return [{side}];
    return found.steps.map(({action, expect}) => ({
      side,
      procedure: found.id,
      action,
      ...(expect && {expect}),
    }));
  };
  return [...of('computer', 'client'), ...of('phone', 'authenticator')];
}
