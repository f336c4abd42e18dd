import {inOrder} from '../records/inOrder';
import type {Dataset} from '../records/dataset';
import type {Source} from '../../schema/source';
import {plainSource, type CitedSource} from '../views/citedSource';
import {columnCapability, matrixColumns, type MatrixColumn} from './columnCapability';
import {notApplicable, resolveCell, type Cell} from './cell';
import {matchClaims} from './matchClaims';

export interface MatrixRow {
  readonly id: string;
  readonly os: string;
  readonly name: string;
  readonly versions: string;
  readonly cells: Readonly<Record<MatrixColumn, Cell>>;
}

export interface MatrixGroup {
  readonly os: string;
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  readonly groups: readonly MatrixGroup[];
  /** Every source that a cell of these groups names. */
  readonly sources: Readonly<Record<string, CitedSource>>;
}

type MatrixData = Pick<Dataset, 'stacks' | 'claims' | 'subjects' | 'sources'>;

function sourcesOf(groups: readonly MatrixGroup[], all: readonly Source[]) {
  const used = new Set(
    groups.flatMap((group) =>
      group.rows.flatMap((row) =>
        Object.values(row.cells).flatMap((cell) =>
          [...cell.current, ...cell.earlier].flatMap((claim) => claim.evidence.map((item) => item.source)),
        ),
      ),
    ),
  );
  return Object.fromEntries(
    all.filter((source) => used.has(source.id)).map((source) => [source.id, plainSource(source)]),
  );
}

/**
 * The support matrix, derived from claims. Nothing in it is typed by hand.
 * @param os keep only this operating system
 */
export function buildMatrix(data: MatrixData, os?: string): Matrix {
  const subjects = new Map(data.subjects.map((subject) => [subject.id, subject]));
  const kinds = new Map(data.sources.map((source) => [source.id, source.kind]));
  const context = {subjects, kindOf: (id: string) => kinds.get(id)};
  const groups = new Map<string, MatrixRow[]>();
  for (const stack of inOrder(data.stacks)) {
    if (os !== undefined && stack.os !== os) continue;
    const system = subjects.get(stack.os)!;
    const cellFor = (column: MatrixColumn): Cell => {
      const capability = columnCapability(stack, system, column);
      return capability === undefined
        ? notApplicable
        : resolveCell(matchClaims(stack, capability, data.claims, subjects), context);
    };
    const cells = Object.fromEntries(matrixColumns.map((column) => [column, cellFor(column)])) as Record<
      MatrixColumn,
      Cell
    >;
    const {id, name, versions} = stack;
    groups.set(stack.os, [...(groups.get(stack.os) ?? []), {id, os: stack.os, name, versions, cells}]);
  }
  const list = [...groups].map(([id, rows]) => ({os: id, name: subjects.get(id)!.name, rows}));
  return {groups: list, sources: sourcesOf(list, data.sources)};
}
