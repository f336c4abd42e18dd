import type {Dataset, Finding} from './dataset';

/** A plain "yes" or "no" has at least one piece of evidence that says the same. */
export function checkSupport(data: Pick<Dataset, 'claims'>): Finding[] {
  return data.claims
    .filter(
      ({value, evidence}) =>
        (value === 'yes' || value === 'no') && evidence.every(({says}) => says !== value),
    )
    .map(({id, value, evidence}) => ({
      kind: 'claims' as const,
      id,
      path: ['value'],
      found: `"${value}", where the evidence says ${[...new Set(evidence.map(({says}) => `"${says}"`))].join(', ')}`,
      allowed: `"${value}" with at least one piece of evidence that says "${value}"`,
      fix: 'write the value that the evidence supports, or add the source that says so',
    }));
}
