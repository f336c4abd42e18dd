import type {Dataset, Finding} from './dataset';

/** Reports in public threads are leads. Alone they do not make a "yes". */
export function checkHearsay(data: Pick<Dataset, 'claims' | 'sources'>): Finding[] {
  const kinds = new Map(data.sources.map(({id, kind}) => [id, kind]));
  return data.claims
    .filter(
      ({value, evidence}) => value === 'yes' && evidence.every(({source}) => kinds.get(source) === 'issue'),
    )
    .map(({id}) => ({
      kind: 'claims' as const,
      id,
      path: ['value'],
      found: '"yes" on reports in public threads alone',
      allowed: '"yes" with at least one source of another kind',
      fix: 'add such a source, or write "partial" with a note that starts with "Reported"',
    }));
}
