import fs from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';
import {readJson} from './files.mjs';
import {parseHead} from './parseHead.mjs';

const files = [
  'devices/changes/feed.atom',
  'devices/changes/feed.json',
  'data/v1/changes.json',
  'devices/changes/index.html',
];
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const isDate = (text) => moment.test(text) && !Number.isNaN(Date.parse(text));

/** Text of each child with that name; grandchildren are not looked at. */
const childTexts = (element, name) =>
  [...element.children].filter(({localName}) => localName === name).map(({textContent}) => textContent);

const linkOf = (element, rel) =>
  [...element.children]
    .find((child) => child.localName === 'link' && child.getAttribute('rel') === rel)
    ?.getAttribute('href');

/** What RFC 4287 asks of a feed and of an entry: one id, one title, one date. */
function atomProblems(element, where) {
  const lacking = ['id', 'title', 'updated']
    .filter((name) => childTexts(element, name).filter(Boolean).length !== 1)
    .map((name) => `${where} needs one ${name}`);
  const updated = childTexts(element, 'updated')[0] ?? '';
  return isDate(updated) ? lacking : [...lacking, `${where} has the date "${updated}"`];
}

/** @param {string} xml */
function readAtom(xml) {
  const feed = new JSDOM(xml, {contentType: 'application/xml'}).window.document.documentElement;
  const elements = [...feed.children].filter(({localName}) => localName === 'entry');
  const entries = elements.map((entry) => ({
    id: childTexts(entry, 'id')[0],
    title: childTexts(entry, 'title')[0],
    url: linkOf(entry, 'alternate'),
    date: childTexts(entry, 'updated')[0],
  }));
  const problems = [
    feed.namespaceURI === 'http://www.w3.org/2005/Atom' ? '' : 'feed.atom is not in the namespace of Atom',
    childTexts(feed, 'author').length > 0 ? '' : 'feed.atom names no author',
    ...['self', 'alternate', 'license']
      .filter((rel) => !URL.canParse(linkOf(feed, rel) ?? ''))
      .map((rel) => `feed.atom has no absolute link rel="${rel}"`),
    ...atomProblems(feed, 'feed.atom'),
    ...elements.flatMap((entry, i) => atomProblems(entry, `feed.atom, entry ${i + 1},`)),
  ];
  return {entries, problems, self: linkOf(feed, 'self')};
}

/** What JSON Feed 1.1 asks for, and what we promise besides. */
function readJsonFeed(feed) {
  const entries = (feed.items ?? []).map(({id, title, url, date_published: date}) => ({
    id,
    title,
    url,
    date,
  }));
  const problems = [
    feed.version === 'https://jsonfeed.org/version/1.1' ? '' : `feed.json has the version "${feed.version}"`,
    ...['title', 'home_page_url', 'feed_url', 'items']
      .filter((name) => !feed[name])
      .map((name) => `feed.json needs ${name}`),
    ...(feed.items ?? []).flatMap((item, i) =>
      ['id', 'content_text', 'url']
        .filter((name) => typeof item[name] !== 'string' || item[name] === '')
        .map((name) => `feed.json, item ${i + 1}, needs ${name}`),
    ),
    ...entries
      .filter(({date}) => !isDate(date))
      .map(({id, date}) => `feed.json: ${id} has the date "${date}"`),
  ];
  return {entries, problems, self: feed.feed_url};
}

/** The head of the page names each feed where it really is. */
function headProblems(html, addresses) {
  const links = [...parseHead(html).querySelectorAll('link[rel=alternate]')];
  const named = links.map((link) => link.getAttribute('href'));
  return addresses
    .map((address) => (URL.canParse(address ?? '') ? new URL(address).pathname : ''))
    .filter((path) => !named.includes(path))
    .map((path) => `the head of devices/changes/index.html does not name ${path || 'a feed'}`);
}

function compare(atom, json, changes) {
  const ids = atom.map(({id}) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice in feed.atom`);
  const different = atom
    .filter((entry, i) => JSON.stringify(entry) !== JSON.stringify(json[i]))
    .map(({id}) => `${id} differs in feed.json, or stands elsewhere in it`);
  const lacking = changes
    .filter(({id}, i) => !ids[i]?.endsWith(`:changes/${id}`))
    .map(({id}) => `${id} of changes.json is not in its place in feed.atom`);
  const count = `feed.atom has ${atom.length} entries, feed.json ${json.length}, changes.json ${changes.length}`;
  const same = atom.length === json.length && atom.length === changes.length;
  return [...twice, ...different, ...lacking, same ? '' : count];
}

/**
 * Both feeds are what their formats ask for, and say the same as the change log in data/v1. Read
 * with a parser that shares no code with what wrote them.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}}
 */
export function checkFeeds(build) {
  const missing = files.filter((name) => !fs.existsSync(path.join(build, name)));
  if (missing.length > 0) return {looked: 0, problems: missing.map((name) => `${name} is missing`)};
  const [atomFile, jsonFile, dataFile, pageFile] = files.map((name) => path.join(build, name));
  const {changes} = readJson(dataFile);
  const json = readJsonFeed(readJson(jsonFile));
  let atom;
  try {
    atom = readAtom(fs.readFileSync(atomFile, 'utf8'));
  } catch (error) {
    return {looked: 1, problems: [`feed.atom is not XML: ${error.message}`]};
  }
  const problems = [
    ...atom.problems,
    ...json.problems,
    ...compare(atom.entries, json.entries, changes),
    ...headProblems(fs.readFileSync(pageFile, 'utf8'), [atom.self, json.self]),
  ];
  return {looked: atom.entries.length + json.entries.length, problems: problems.filter(Boolean)};
}
