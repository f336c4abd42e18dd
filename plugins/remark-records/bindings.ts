import type {KnownIds} from '../site-data/emitPageData';

/** Records that are one for the whole site: no id chooses among them. */
const siteRecords = [
  'api-table',
  'changes',
  'pair-records',
  'device-records',
  'dry-run',
  'aaguids',
  'pair-links',
  'model-picture',
  'model-checks',
  'messages',
] as const;
type SiteRecord = (typeof siteRecords)[number];
export type RecordName = keyof KnownIds | SiteRecord;

export const isSiteRecord = (record: RecordName): record is SiteRecord =>
  siteRecords.some((known) => known === record);

/** One prop that a component receives: which records, and where the page names them. */
interface Binding {
  readonly prop: string;
  readonly record: RecordName;
  /** An attribute of the component, or a list in the page's front matter. */
  readonly from:
    | {readonly attribute: string; readonly fallback?: string}
    | {readonly frontMatter: 'causes' | 'sources'; readonly take: 'first' | 'all'}
    | 'fixed';
}

/** What authors may write without importing anything, and what each is given. */
export const bindings: Readonly<Record<string, readonly Binding[]>> = {
  Reproduction: [{prop: 'record', record: 'reproduction', from: {attribute: 'id'}}],
  DeviceSupport: [{prop: 'matrix', record: 'matrix', from: {attribute: 'os', fallback: 'all'}}],
  SupportTables: [{prop: 'tables', record: 'table-page', from: {attribute: 'page'}}],
  PairCheck: [{prop: 'records', record: 'pair-records', from: 'fixed'}],
  BrowserCheck: [{prop: 'devices', record: 'device-records', from: 'fixed'}],
  PracticeScan: [{prop: 'devices', record: 'device-records', from: 'fixed'}],
  PracticeArrival: [{prop: 'records', record: 'pair-records', from: 'fixed'}],
  DryRun: [{prop: 'record', record: 'dry-run', from: 'fixed'}],
  WindowChoices: [{prop: 'record', record: 'dry-run', from: 'fixed'}],
  Rehearsal: [{prop: 'providers', record: 'aaguids', from: 'fixed'}],
  PairLinks: [{prop: 'links', record: 'pair-links', from: 'fixed'}],
  ApiSupport: [{prop: 'rows', record: 'api-table', from: 'fixed'}],
  ChangeLog: [{prop: 'changes', record: 'changes', from: 'fixed'}],
  ModelPicture: [{prop: 'picture', record: 'model-picture', from: 'fixed'}],
  CheckList: [{prop: 'checks', record: 'model-checks', from: 'fixed'}],
  CauseRows: [{prop: 'rows', record: 'model-stop', from: {attribute: 'stop'}}],
  WhoCanFix: [{prop: 'causes', record: 'cause', from: {frontMatter: 'causes', take: 'all'}}],
  Flow: [
    {prop: 'cause', record: 'cause', from: {frontMatter: 'causes', take: 'first'}},
    {prop: 'shown', record: 'break', from: {frontMatter: 'causes', take: 'first'}},
  ],
  MessageList: [{prop: 'groups', record: 'messages', from: 'fixed'}],
  HowSure: [
    {prop: 'causes', record: 'cause', from: {frontMatter: 'causes', take: 'all'}},
    {prop: 'sources', record: 'source', from: {frontMatter: 'sources', take: 'all'}},
  ],
};
