import type {KnownIds} from '../site-data/emitPageData';

export type RecordName = keyof KnownIds | 'api-table';

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
  ApiSupport: [{prop: 'rows', record: 'api-table', from: 'fixed'}],
  WhoCanFix: [{prop: 'causes', record: 'cause', from: {frontMatter: 'causes', take: 'all'}}],
  Flow: [{prop: 'cause', record: 'cause', from: {frontMatter: 'causes', take: 'first'}}],
  HowSure: [
    {prop: 'causes', record: 'cause', from: {frontMatter: 'causes', take: 'all'}},
    {prop: 'sources', record: 'source', from: {frontMatter: 'sources', take: 'all'}},
  ],
};
