import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {openIndex} from '../../../src/domain/search/searcher';
import {projectRoot, realData} from '../../../tests/realData';
import {dropRepeated} from './dropRepeated';
import {loadWords} from './loadWords';
import {makeIndex} from './makeIndex';
import {readSections} from './readSections';
import {toMessages, toPage} from './toPages';

const html = `<nav>menu</nav><div class="content"><header><h1>Title</h1></header>
<p>First <strong>bold</strong> words.</p><button>Press</button>
<h2 id="one">One<a class="hash-link" href="#one">​</a></h2><ul><li>a</li><li>b</li></ul>
<details id="agents"><summary>For agents</summary><p>Ask.</p></details>
<svg><text>drawn</text></svg><div aria-hidden="true">hidden</div>
<h2 id="sources">How sure we are</h2><p>A source.</p></div>`;

describe('the parts of a page', () => {
  it('are its headings and folds with what stands below them', () => {
    expect(readSections(html, '.content', '/x/')).toEqual([
      {anchor: '', heading: '', blocks: ['First bold words.']},
      {anchor: 'one', heading: 'One', blocks: ['a', 'b']},
      {anchor: 'agents', heading: 'For agents', blocks: ['Ask.']},
    ]);
  });

  it('are asked of pages that have content', () => {
    expect(() => readSections(html, '.other', '/x/')).toThrow('/x/ has no .other');
  });
});

describe('what stands on many pages', () => {
  const pages = (count: number) =>
    Array.from({length: count}, (_, i) => [
      {anchor: '', heading: '', blocks: ['Before you start', `own ${i}`]},
    ]);
  const left = (count: number) => dropRepeated(pages(count)).map(([section]) => section!.blocks.length);

  it('is left out', () => expect(left(7)).toEqual(Array(7).fill(1)));
  it('is kept on a few', () => expect(left(6)).toEqual(Array(6).fill(2)));
});

describe('an article for the search', () => {
  const article = {
    id: 'a',
    url: '/devices/x/',
    title: 'T',
    description: 'D',
    audience: ['user' as const],
    topics: ['stuck-connecting'],
    lastVerified: '2026-11-25',
    file: 'docs/devices/x.mdx',
  };

  it('carries the words of its topics and causes', () => {
    const causes = realData.causes.map((cause, i) => (i === 0 ? {...cause, article: '/devices/x/'} : cause));
    const page = toPage(article, {causes, topics: realData.topics}, []);
    expect(page.kind).toBe('device');
    expect(page.about).toContain(causes[0]!.symptoms[0]);
    expect(page.topics).toEqual([expect.stringContaining('What to check, in order')]);
  });

  it('has every message, with the pages of its causes', () => {
    const messages = toMessages(realData);
    expect(messages).toHaveLength(realData.messages.length);
    const known = new Set(realData.causes.map((cause) => cause.article));
    expect(messages.flatMap(({pages}) => pages).filter((url) => !known.has(url))).toEqual([]);
  });
});

// Whether the parts are really there is known once the pages are rendered: the build looks.
const addresses = new Set([
  ...realData.causes.flatMap(({article}) => article ?? []),
  '/help/fix/bluetooth-pairing-code/#wifi',
]);

describe('the words of the search', () => {
  it('can be read, and their notices lead to articles', async () => {
    const {synonyms, notices} = await loadWords(projectRoot, 'en', addresses);
    expect(synonyms.length).toBeGreaterThan(60);
    expect(notices.map(({kind}) => kind)).toEqual(expect.arrayContaining(['danger', 'other-meaning']));
    // The first that fits is given: no other meaning may hide a danger.
    expect(notices.map(({kind}) => kind).lastIndexOf('danger')).toBeLessThan(
      notices.findIndex(({kind}) => kind === 'other-meaning'),
    );
  });

  async function complaint(files: Readonly<Record<string, string>>): Promise<string> {
    const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'words-'));
    await fs.mkdir(path.join(dir, 'data'));
    for (const [name, text] of Object.entries(files)) await fs.writeFile(path.join(dir, 'data', name), text);
    return loadWords(dir, 'en', addresses).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
  }
  const synonym = '- concept: a\n  words: [b, c]\n';
  const notice = (article: string) =>
    `- id: x\n  kind: danger\n  says: Stop.\n  article: ${article}\n  when:\n    - all: [[a]]\n`;

  it.each([
    [
      'a notice that leads nowhere',
      {'synonyms.yml': synonym, 'search-notices.yml': notice('/nowhere/')},
      /data\/search-notices\.yml:4 {2}\[0\]\.article\n {2}found: {3}"\/nowhere\/", where no article or part of one is/,
    ],
    [
      'a notice that leads to a part that is not there',
      {'synonyms.yml': synonym, 'search-notices.yml': notice(`${[...addresses][0]!}#nowhere`)},
      /#nowhere", where no article or part of one is/,
    ],
    [
      'a word in two concepts',
      {
        'synonyms.yml': `${synonym}- concept: d\n  words: [c]\n`,
        'search-notices.yml': notice([...addresses][0]!),
      },
      /data\/synonyms\.yml:4[^]*which is a word of "a" already\n {2}allowed: leave it in one of them/,
    ],
    [
      'a file that is not there',
      {'synonyms.yml': synonym},
      /none of these files is there: i18n\/en\/search-notices/,
    ],
  ])('%s is told', async (_name, files, expected) => {
    expect(await complaint(files)).toMatch(expected);
  });

  it('are right where they are', async () => {
    expect(
      await complaint({'synonyms.yml': synonym, 'search-notices.yml': notice([...addresses].at(-1)!)}),
    ).toBe('nothing');
  });
});

it('equal pages give an equal index, which opens', async () => {
  const words = await loadWords(projectRoot, 'en', addresses);
  const make = () => JSON.stringify(makeIndex([], realData, words, 'en'));
  expect(make()).toBe(make());
  const searcher = await openIndex(makeIndex([], realData, words, 'en'));
  expect(searcher.search('x').kind).toBe('found');
});
