import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Dataset} from '../../src/domain/records/dataset';
import {buildTable} from '../../src/domain/diagnosis/table';
import {changeLog} from '../../src/domain/changeLog/changeLog';
import {inOrder} from '../../src/domain/records/inOrder';
import {buildApiTable} from '../../src/domain/support/buildApiTable';
import {buildMatrix} from '../../src/domain/support/buildMatrix';
import {buildTables} from '../../src/domain/support/buildTables';
import {tablePageIds} from '../../src/domain/support/tablePages';
import {toDeviceRecords} from '../../src/domain/pair/deviceRecords';
import {providerNames} from '../../src/domain/webauthn/providerNames';
import {packPage} from '../../src/domain/support/tablesOfPage';
import {pairPageLinks, type PairPageView} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import type {BreakView} from '../../src/domain/views/breakView';
import {toCauseView} from '../../src/domain/views/causeView';
import {plainSource} from '../../src/domain/views/citedSource';
import {toDryRunRecord} from '../../src/domain/views/dryRunRecord';
import {toMessageGroups} from '../../src/domain/views/messageView';
import {toCauseRows, toCheckViews, toModelPicture} from '../../src/domain/views/modelView';
import {legs} from '../../src/schema/vocabulary';
import {toReproductionView} from '../../src/domain/views/reproductionView';

/** The ids that MDX pages may name, for the remark plugin. */
export interface KnownIds {
  readonly cause: readonly string[];
  /** What both screens show where a cause stops the sign-in. */
  readonly break: readonly string[];
  readonly reproduction: readonly string[];
  readonly source: readonly string[];
  readonly matrix: readonly string[];
  /** Which tables about devices a page holds. */
  readonly 'table-page': readonly string[];
  /** The causes that break one stop of the flow. */
  readonly 'model-stop': readonly string[];
}

/** What several pages need, made once. */
export interface PageViews {
  readonly pairPages: readonly PairPageView[];
  /** What both screens show, by the id of a cause. */
  readonly screens: Readonly<Record<string, BreakView>>;
}

/** Writes one JSON module per record, so that a page ships only the records it names. */
export async function emitPageData(
  {dataset, everything}: {readonly dataset: Dataset; readonly everything: Dataset},
  {pairPages, screens}: PageViews,
  createData: PluginContentLoadedActions['createData'],
): Promise<void> {
  const sources = new Map(everything.sources.map((source) => [source.id, source]));
  const causes = new Map(everything.causes.map((cause) => [cause.id, cause]));
  const tables = buildTables(dataset);
  const model = buildTable({causes: dataset.causes, checks: inOrder(dataset.checks)});
  const systems = [...new Set(everything.stacks.map((stack) => stack.os))];
  const known: KnownIds = {
    cause: [...causes.keys()],
    break: [...causes.keys()],
    reproduction: everything.reproductions.map(({id}) => id),
    source: [...sources.keys()],
    matrix: ['all', ...systems],
    'table-page': tablePageIds,
    'model-stop': legs,
  };
  await Promise.all([
    createData('known.json', known),
    createData('api-table.json', buildApiTable(dataset)),
    createData('changes.json', changeLog(dataset)),
    ...tablePageIds.map((page) => createData(`table-page-${page}.json`, packPage(tables, page))),
    createData('model-picture.json', toModelPicture(model)),
    createData('model-checks.json', toCheckViews(model)),
    ...legs.map((leg) => createData(`model-stop-${leg}.json`, toCauseRows(model, leg))),
    createData('messages.json', toMessageGroups(dataset, sources)),
    ...Object.entries(screens).map(([cause, view]) => createData(`break-${cause}.json`, view)),
    createData('pair-records.json', toPairRecords(dataset)),
    createData('device-records.json', toDeviceRecords(dataset)),
    createData('aaguids.json', providerNames(dataset)),
    createData('dry-run.json', toDryRunRecord(dataset, model)),
    createData('pair-links.json', pairPageLinks(pairPages)),
    createData('matrix-all.json', buildMatrix(dataset)),
    ...systems.map((os) => createData(`matrix-${os}.json`, buildMatrix(everything, os))),
    ...everything.causes.map((cause) => createData(`cause-${cause.id}.json`, toCauseView(cause, sources))),
    ...everything.sources.map((source) => createData(`source-${source.id}.json`, plainSource(source))),
    ...everything.reproductions.map((reproduction) =>
      createData(`reproduction-${reproduction.id}.json`, toReproductionView(reproduction, causes, sources)),
    ),
  ]);
}
