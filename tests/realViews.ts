import {buildMatrix} from '../src/domain/support/buildMatrix';
import {buildTables} from '../src/domain/support/buildTables';
import type {TablePageId} from '../src/domain/support/tablePages';
import {packPage, tablesOfPage} from '../src/domain/support/tablesOfPage';
import {toCauseView} from '../src/domain/views/causeView';
import {toReproductionView} from '../src/domain/views/reproductionView';
import {realData} from './realData';

const causes = new Map(realData.causes.map((cause) => [cause.id, cause]));
const sources = new Map(realData.sources.map((source) => [source.id, source]));

/** The real records as pages carry them. */
export const realReproductions = realData.reproductions.map((record) =>
  toReproductionView(record, causes, sources),
);
export const realCauses = realData.causes.map((cause) => toCauseView(cause, sources));
export const realMatrix = buildMatrix(realData);
export const realTables = buildTables(realData);
export const realPage = (page: TablePageId) => packPage(realTables, page);
export const realTablesOf = (page: TablePageId) => tablesOfPage(realTables, page);
