import type {Capability} from '../../schema/capability';
import type {Claim} from '../../schema/claim';
import type {Dataset} from '../records/dataset';
import {resolveCell, type Cell} from './cell';
import {matchCombination, type Combination} from './matchClaims';

/** The records that the tables are derived from. */
export type SupportData = Pick<
  Dataset,
  'stacks' | 'claims' | 'subjects' | 'sources' | 'platforms' | 'contexts'
>;

type MakeCell = (row: Combination, capability: Capability, claims?: readonly Claim[]) => Cell;

/** Cells for any combination of products. @returns a function that makes one, from all claims or those given */
export function cellMaker(data: SupportData): MakeCell {
  const subjects = new Map(data.subjects.map((subject) => [subject.id, subject]));
  const kinds = new Map(data.sources.map(({id, kind}) => [id, kind]));
  const context = {subjects, kindOf: (id: string) => kinds.get(id)};
  return (row, capability, claims = data.claims) =>
    resolveCell(matchCombination(row, capability, claims, subjects), context);
}
