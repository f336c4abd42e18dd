import {licence} from '../licence';
import type {Feed} from './toFeed';

/**
 * A feed as JSON Feed 1.1. What the format has no field for stands under names with an underscore,
 * as it asks: the licence, and each date as exact as it was recorded.
 */
export function jsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: `${feed.pageUrl}feed.json`,
    description: feed.description,
    language: feed.language,
    authors: [{name: feed.siteTitle, url: feed.siteUrl}],
    _licence: licence,
    items: feed.entries.map(({id, title, url, updated, note, change}) => ({
      id,
      url,
      title,
      content_text: note ?? title,
      date_published: updated,
      tags: [change.change, change.kind],
      _change: {id: change.id, date: change.date},
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
