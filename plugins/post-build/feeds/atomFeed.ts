import {toXml} from 'xast-util-to-xml';
import {x} from 'xastscript';
import {licence} from '../licence';
import type {Feed} from './toFeed';

const link = (rel: string, type: string, href: string) => x('link', {rel, type, href});

/** A feed as Atom (RFC 4287), with its licence as a link (RFC 4946). */
export function atomFeed(feed: Feed): string {
  const root = x('feed', {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language}, [
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('updated', feed.updated),
    link('self', 'application/atom+xml', `${feed.pageUrl}feed.atom`),
    link('alternate', 'text/html', feed.pageUrl),
    link('license', 'text/html', licence.url),
    x('author', [x('name', feed.siteTitle), x('uri', feed.siteUrl)]),
    x('rights', licence.name),
    ...feed.entries.map(({id, title, url, updated, note, change}) =>
      x('entry', [
        x('id', id),
        x('title', title),
        x('updated', updated),
        link('alternate', 'text/html', url),
        x('category', {term: change.change}),
        x('category', {term: change.kind}),
        ...(note === undefined ? [] : [x('summary', note)]),
      ]),
    ),
  ]);
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  return `${declaration}\n${toXml(root, {closeEmptyElements: true}).replaceAll('<entry>', '\n<entry>')}\n`;
}
