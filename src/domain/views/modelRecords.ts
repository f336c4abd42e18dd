import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import type {ModelData} from '../diagnosis/table';
import {inOrder} from '../records/inOrder';
import type {Dataset} from '../records/dataset';

/** The records of the diagnosis without what only articles and the page about the model show. */
export function toModelRecords({causes, checks}: Pick<Dataset, 'causes' | 'checks'>): ModelData {
  return {
    causes: causes.map((cause): Cause => ({
      ...cause,
      explanation: '',
      weightBasis: '',
      symptoms: [],
      evidence: [],
      unverified: [],
      history: [],
      expects: cause.expects.map((expectation) => ({...expectation, why: ''})),
    })),
    checks: inOrder(checks).map(({sharesBasis, ...check}): Check => ({
      ...check,
      history: [],
      ...(sharesBasis !== undefined && {sharesBasis: ''}),
      ...(check.normally && {normally: {...check.normally, why: ''}}),
    })),
  };
}
