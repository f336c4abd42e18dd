import {describe, expect, it} from 'vitest';
import {aCause, aDataset} from '../../../tests/builders/records';
import {changeLog} from '../../../src/domain/changeLog/changeLog';
import {atomFeed} from './atomFeed';
import {jsonFeed} from './jsonFeed';
import {readTitles} from './readTitles';
import {toFeed} from './toFeed';

const history = [
  {on: '2026-11', change: 'added' as const},
  {on: '2027-01-04', change: 'changed' as const, note: 'Now <b> & "c".'},
];
const changes = changeLog(
  aDataset({
    subjects: [],
    claims: [],
    stacks: [],
    reproductions: [],
    causes: [aCause({history, article: '/help/fix/bluetooth/'}), aCause({id: 'other'})],
  }),
);
const titles = new Map([
  ['causes-bluetooth-off-2', 'Changed: A < B & "C"'],
  ['causes-bluetooth-off-1', 'Added: Bluetooth is off'],
  ['causes-other-1', 'Added: Another'],
]);
const options = {
  siteUrl: 'https://help.example:8443',
  baseUrl: '/sub/path/',
  siteTitle: 'Help & Co',
  language: 'en',
  path: '/devices/changes/',
  title: 'What changed',
  description: 'All of it.',
};
const feed = toFeed(changes, titles, options);

describe('a feed', () => {
  it('has the time of its newest entry', () => {
    expect(feed.updated).toBe('2027-01-04T00:00:00Z');
    expect(feed.entries.map(({updated}) => updated)).toEqual([
      '2027-01-04T00:00:00Z',
      '2026-11-01T00:00:00Z',
      '2026-11-01T00:00:00Z',
    ]);
  });

  it('has ids that do not depend on port and path, and addresses that do', () => {
    expect(feed.entries[0]?.id).toBe('tag:help.example,2026:changes/causes/bluetooth-off/2');
    expect(feed.entries.map(({url}) => url)).toEqual([
      'https://help.example:8443/sub/path/help/fix/bluetooth/',
      'https://help.example:8443/sub/path/help/fix/bluetooth/',
      'https://help.example:8443/sub/path/devices/changes/#causes-other-1',
    ]);
  });

  it('is not made of a page that lacks an entry', () => {
    expect(() => toFeed(changes, new Map(), options)).toThrow('"causes/bluetooth-off/2"');
  });

  it('is not made of nothing', () => {
    expect(() => toFeed([], titles, options)).toThrow('empty');
  });
});

describe('as Atom', () => {
  const xml = atomFeed(feed);

  it('escapes what means something in XML', () => {
    expect(xml).toContain('<title>Changed: A &#x3C; B &#x26; "C"</title>');
    expect(xml).toContain('<summary>Now &#x3C;b> &#x26; "c".</summary>');
  });

  it('names itself, its page and its licence', () => {
    const page = 'https://help.example:8443/sub/path/devices/changes/';
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${page}feed.atom" />`);
    expect(xml).toContain(`<link rel="alternate" type="text/html" href="${page}" />`);
    expect(xml).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
  });
});

it('as JSON keeps each date as exact as it was recorded', () => {
  const {items} = JSON.parse(jsonFeed(feed)) as {items: object[]};
  expect(items[1]).toEqual({
    id: 'tag:help.example,2026:changes/causes/bluetooth-off/1',
    url: 'https://help.example:8443/sub/path/help/fix/bluetooth/',
    title: 'Added: Bluetooth is off',
    content_text: 'Added: Bluetooth is off',
    date_published: '2026-11-01T00:00:00Z',
    tags: ['added', 'causes'],
    _change: {id: 'causes/bluetooth-off/1', date: '2026-11'},
  });
});

it('takes its titles from the page, without pictures and comments', () => {
  const html = `<div data-change="added"><h3>Added<a class="hash-link"></a></h3><ul>
    <li id="claims-a-1"><span data-part="title"><a href="/">A</a>: <!-- -->can  it:
      <span><svg></svg>Yes</span></span><span>A note</span></li></ul></div>`;
  expect([...readTitles(html)]).toEqual([['claims-a-1', 'Added: A: can it: Yes']]);
});
