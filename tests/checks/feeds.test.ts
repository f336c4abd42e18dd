import {describe, expect, it} from 'vitest';
import {checkFeeds} from '../../scripts/checks/feeds.mjs';
import {fakeBuild} from './fakeBuild';

const page = 'https://host.example/devices/changes/';
const moment = '2026-11-01T00:00:00Z';

const entry = (name: string, date = moment) =>
  `<entry><id>tag:host.example,2026:changes/${name}</id><title>${name}</title><updated>${date}</updated><link rel="alternate" href="${page}#${name}"/></entry>`;
const atom = (...entries: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:host.example,2026:changes</id><title>T</title><updated>${moment}</updated><link rel="self" href="${page}feed.atom"/><link rel="alternate" href="${page}"/><link rel="license" href="https://licence.example/"/><author><name>N</name></author>${entries.join('')}</feed>`;
const item = (name: string) => ({
  id: `tag:host.example,2026:changes/${name}`,
  title: name,
  url: `${page}#${name}`,
  content_text: name,
  date_published: moment,
});
const json = (...items: object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'T',
  home_page_url: page,
  feed_url: `${page}feed.json`,
  items,
});

function problemsOf({
  xml = atom(entry('a'), entry('b')),
  feed = json(item('a'), item('b')) as object,
  ids = ['a', 'b'],
  head = '<link rel="alternate" href="/devices/changes/feed.atom"><link rel="alternate" href="/devices/changes/feed.json">',
}) {
  return checkFeeds(
    fakeBuild({
      'devices/changes/feed.atom': xml,
      'devices/changes/feed.json': JSON.stringify(feed),
      'devices/changes/index.html': `<head>${head}</head>`,
      'data/v1/changes.json': JSON.stringify({changes: ids.map((id) => ({id}))}),
    }),
  );
}

describe('the feeds', () => {
  it('pass when both say what the change log says', () => {
    expect(problemsOf({})).toEqual({looked: 4, problems: []});
  });

  it('fail when a file is missing', () => {
    expect(checkFeeds(fakeBuild({'devices/changes/feed.json': '{}'})).problems).toEqual([
      'devices/changes/feed.atom is missing',
      'data/v1/changes.json is missing',
      'devices/changes/index.html is missing',
    ]);
  });

  it('fail when the Atom feed is not XML', () => {
    expect(problemsOf({xml: '<feed><title>A & B</title></feed>'}).problems[0]).toMatch(
      /^feed.atom is not XML: /,
    );
  });

  it.each([
    ['the namespace', /xmlns="[^"]+"/, 'feed.atom is not in the namespace of Atom'],
    ['the author', /<author>.*<\/author>/, 'feed.atom names no author'],
    ['the link to itself', /<link rel="self"[^>]*>/, 'feed.atom has no absolute link rel="self"'],
    ['the licence', /<link rel="license"[^>]*>/, 'feed.atom has no absolute link rel="license"'],
    ['its title', /<title>T<\/title>/, 'feed.atom needs one title'],
    ['the title of an entry', /<title>b<\/title>/, 'feed.atom, entry 2, needs one title'],
  ])('fail when the Atom feed lacks %s', (_name, part, problem) => {
    expect(problemsOf({xml: atom(entry('a'), entry('b')).replace(part, '')}).problems).toContain(problem);
  });

  it.each(['2026-11', '2026-13-01T00:00:00Z', 'today'])('fail when an entry has the date %s', (date) => {
    expect(problemsOf({xml: atom(entry('a'), entry('b', date))}).problems).toContain(
      `feed.atom, entry 2, has the date "${date}"`,
    );
  });

  it.each([
    ['of another version', {...json(item('a'), item('b')), version: '1'}, 'feed.json has the version "1"'],
    ['without an address', {...json(item('a'), item('b')), feed_url: ''}, 'feed.json needs feed_url'],
    ['without items', {...json(), items: undefined}, 'feed.json needs items'],
    [
      'with an item without text',
      json(item('a'), {...item('b'), content_text: ''}),
      'feed.json, item 2, needs content_text',
    ],
    [
      'with another title',
      json(item('a'), {...item('b'), title: 'B'}),
      'tag:host.example,2026:changes/b differs in feed.json, or stands elsewhere in it',
    ],
    ['with fewer items', json(item('a')), 'feed.atom has 2 entries, feed.json 1, changes.json 2'],
  ])('fail when the JSON feed is %s', (_name, feed, problem) => {
    expect(problemsOf({feed}).problems).toContain(problem);
  });

  it('fail when the page names them elsewhere', () => {
    expect(problemsOf({head: '<link rel="alternate" href="/devices/changesfeed.atom">'}).problems).toEqual([
      'the head of devices/changes/index.html does not name /devices/changes/feed.atom',
      'the head of devices/changes/index.html does not name /devices/changes/feed.json',
    ]);
  });

  it('fail when an entry stands twice', () => {
    const {problems} = problemsOf({xml: atom(entry('a'), entry('a')), feed: json(item('a'), item('a'))});
    expect(problems).toContain('tag:host.example,2026:changes/a stands twice in feed.atom');
  });

  it('fail when the change log has an entry more', () => {
    expect(problemsOf({ids: ['a', 'b', 'c']}).problems).toContain(
      'c of changes.json is not in its place in feed.atom',
    );
  });
});
