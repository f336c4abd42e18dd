import {absoluteAddress} from '../../../src/domain/address/absoluteAddress';
import {entryAnchor} from '../../../src/domain/changeLog/entryAnchor';
import {toTimestamp} from '../../../src/domain/changeLog/toTimestamp';
import type {Change} from '../../../src/schema/change';

interface FeedEntry {
  /** A tag: address (RFC 4151): stays the same when the site moves to another path. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly updated: string;
  readonly note?: string;
  readonly change: Change;
}

/** What both formats say, with absolute addresses. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly siteTitle: string;
  readonly siteUrl: string;
  readonly pageUrl: string;
  readonly language: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

interface FeedOptions {
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly siteTitle: string;
  readonly language: string;
  /** Of the page, without the base. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The change log as a feed. Its time is that of its newest entry, never that of the build.
 * @param titles by anchor, from the page
 * @throws when the log is empty, or the page does not show an entry
 */
export function toFeed(
  changes: readonly Change[],
  titles: ReadonlyMap<string, string>,
  options: FeedOptions,
): Feed {
  const {siteUrl, siteTitle, language, path, title, description} = options;
  const [newest] = changes;
  if (newest === undefined) throw new Error('The change log is empty');
  const absolute = (address: string) => absoluteAddress(options, address);
  const tag = (name: string) => `tag:${new URL(siteUrl).hostname},2026:changes${name}`;
  return {
    id: tag(''),
    title: `${title} · ${siteTitle}`,
    description,
    siteTitle,
    siteUrl: absolute('/'),
    pageUrl: absolute(path),
    language,
    updated: toTimestamp(newest.date),
    entries: changes.map((change) => {
      const anchor = entryAnchor(change.id);
      const entryTitle = titles.get(anchor);
      if (entryTitle === undefined) throw new Error(`${path} does not show the change "${change.id}"`);
      return {
        id: tag(`/${change.id}`),
        title: entryTitle,
        url: absolute(change.address ?? `${path}#${anchor}`),
        updated: toTimestamp(change.date),
        ...(change.note && {note: change.note}),
        change,
      };
    }),
  };
}
