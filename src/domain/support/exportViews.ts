import {buildTables} from './buildTables';
import type {Cell} from './cell';
import type {SupportData} from './cellMaker';
import {mapCells} from './mapCells';

const withIds = ({current, earlier, ...cell}: Cell) => ({
  ...cell,
  current: current.map(({id}) => id),
  earlier: earlier.map(({id}) => id),
});

/** The further tables as data: their cells name claims by id. The table by system is published in full. */
export function exportViews(data: SupportData) {
  return buildTables(data)
    .tables.filter(({id}) => id !== 'system')
    .map((table) => mapCells(table, withIds));
}
