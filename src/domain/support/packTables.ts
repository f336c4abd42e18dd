import type {SupportTables} from './buildTables';
import type {Cell, CellClaim} from './cell';
import {mapCells, type TableOf} from './mapCells';
import {rowsOf} from './supportTable';

/** A cell without what most cells lack: claims about older versions, a dispute. */
type PackedCell = Pick<Cell, 'status' | 'basis'> & {
  readonly disputed?: true;
  readonly current?: readonly string[];
  readonly earlier?: readonly string[];
};

/** The tables as a page carries them: each claim once, cells name it by its id. */
export interface PackedTables extends Omit<SupportTables, 'tables'> {
  readonly tables: readonly TableOf<PackedCell>[];
  readonly claims: Readonly<Record<string, CellClaim>>;
}

const packCell = ({status, basis, disputed, current, earlier}: Cell): PackedCell => ({
  status,
  ...(basis && {basis}),
  ...(disputed && {disputed}),
  ...(current.length > 0 && {current: current.map(({id}) => id)}),
  ...(earlier.length > 0 && {earlier: earlier.map(({id}) => id)}),
});

/** Many cells rest on the same claims; a page that repeated them would be several times as heavy. */
export function packTables({tables, ...rest}: SupportTables): PackedTables {
  const claims = tables
    .flatMap((table) => rowsOf(table).flatMap(({cells}) => Object.values(cells)))
    .flatMap(({current, earlier}) => [...current, ...earlier]);
  return {
    ...rest,
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    tables: tables.map((table) => mapCells(table, packCell)),
  };
}

/** The reverse of packing. */
export function unpackTables({tables, claims, ...rest}: PackedTables): SupportTables {
  const found = (ids: readonly string[] = []) => ids.flatMap((id) => claims[id] ?? []);
  const unpackCell = ({current, earlier, ...cell}: PackedCell): Cell => ({
    disputed: false,
    ...cell,
    current: found(current),
    earlier: found(earlier),
  });
  return {...rest, tables: tables.map((table) => mapCells(table, unpackCell))};
}
