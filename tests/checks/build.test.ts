import {describe, expect, it} from 'vitest';
import {checkAddresses} from '../../scripts/checks/addresses.mjs';
import {checkDataFiles} from '../../scripts/checks/dataFiles.mjs';
import {checkPages} from '../../scripts/checks/pages.mjs';
import {checkTwins} from '../../scripts/checks/twins.mjs';
import {fakeBuild} from './fakeBuild';

describe('the ledger of addresses', () => {
  const build = fakeBuild({'index.html': '', 'new/index.html': ''});

  it('passes when every page is in it', () => {
    expect(checkAddresses(build, '# head\n/\n/new/\n')).toEqual({looked: 2, problems: []});
  });

  it('fails when a published page is gone', () => {
    expect(checkAddresses(build, '/\n/new/\n/old/\n').problems).toEqual([
      '/old/ was published and is gone. Bring it back or add a redirect.',
    ]);
  });

  it('fails when a page is not in it', () => {
    expect(checkAddresses(build, '/\n').problems).toEqual([
      '/new/ is new. Add the line "/new/" to data/addresses.txt.',
    ]);
  });
});

describe('the published data', () => {
  const schema = JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'array',
    items: {type: 'string'},
  });
  const names = [
    'articles',
    'device-support',
    'claims',
    'evidence',
    'pairs',
    'changes',
    'checks',
    'causes',
    'messages',
    'cases',
    'reproductions',
    'sections',
    'bundle',
  ];
  const files = (text: string) =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`data/v1/${name}.json`, text],
        [`data/v1/schemas/${name}.schema.json`, schema],
      ]),
    );

  it('passes when each file fits its schema', () => {
    expect(checkDataFiles(fakeBuild(files('["a"]')))).toEqual({looked: 13, problems: []});
  });

  it('fails when a file does not fit', () => {
    expect(checkDataFiles(fakeBuild(files('[1]'))).problems).toContain(
      'data/v1/causes.json /0 must be string',
    );
  });

  it('fails when a file or a schema is missing', () => {
    const build = fakeBuild({'data/v1/causes.json': '[]', 'data/v1/schemas/x.txt': ''});
    expect(checkDataFiles(build).problems).toEqual([
      'data/v1/articles.json is missing',
      'data/v1/device-support.json is missing',
      'data/v1/claims.json is missing',
      'data/v1/evidence.json is missing',
      'data/v1/pairs.json is missing',
      'data/v1/changes.json is missing',
      'data/v1/checks.json is missing',
      'data/v1/messages.json is missing',
      'data/v1/cases.json is missing',
      'data/v1/reproductions.json is missing',
      'data/v1/sections.json is missing',
      'data/v1/bundle.json is missing',
      'data/v1/causes.json has no schema in data/v1/schemas/',
    ]);
  });
});

describe('the Markdown twins', () => {
  const link = '<link rel="alternate" type="text/markdown" href="/a/index.md">';
  const build = (markdown: string, twin = markdown) =>
    fakeBuild({
      'data/v1/articles.json': JSON.stringify([{url: '/a/', title: 'A page', markdown}]),
      'a/index.html': `<html><head>${link}</head></html>`,
      'a/index.md': twin,
    });

  it('pass when they say what the list of articles says', () => {
    expect(checkTwins(build('# A page\n\nUse `<code>`.\n'))).toEqual({looked: 1, problems: []});
  });

  it('fail when they differ, lack the title or hold HTML', () => {
    expect(checkTwins(build('text <b>bold</b>\n', 'other\n')).problems).toEqual([
      '/a/index.md differs from articles.json',
      '/a/index.md does not start with "# A page"',
      '/a/index.md contains HTML',
    ]);
  });
});

describe('the link to a Markdown twin', () => {
  const check = (head: string) => {
    const twin = '# A page\n';
    const build = fakeBuild({
      'data/v1/articles.json': JSON.stringify([{url: '/a/', title: 'A page', markdown: twin}]),
      'a/index.html': `<html><head>${head}</head></html>`,
      'a/index.md': twin,
    });
    return checkTwins(build).problems;
  };

  it.each([
    ['with an address of its own', '<link rel=alternate type=text/markdown href=/a/index.md>'],
    ['with the address of the host', '<link href="https://host.example/base/a/index.md" rel="alternate">'],
  ])('passes %s', (_name, head) => {
    expect(check(head)).toEqual([]);
  });

  it.each([
    ['is missing', ''],
    ['names the twin of another page', '<link rel="alternate" href="/b/index.md">'],
    ['is a link that readers press', '<a href="/a/index.md">Markdown</a>'],
  ])('fails where it %s', (_name, head) => {
    expect(check(head)).toEqual(['/a/ does not name its Markdown twin in its head']);
  });
});

describe('the pages', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;

  it('pass when they are valid', async () => {
    expect(await checkPages(fakeBuild({'index.html': page('<h1>A</h1>')}))).toEqual({
      looked: 1,
      problems: [],
    });
  });

  it('fail when an id stands twice', async () => {
    const {problems} = await checkPages(fakeBuild({'index.html': page('<p id="a">A</p><p id="a">B</p>')}));
    expect(problems.join('\n')).toContain('no-dup-id');
  });

  it('fail when they load something from another host', async () => {
    const body = '<img alt="A" src="https://elsewhere.example/a.png">';
    const {problems} = await checkPages(fakeBuild({'index.html': page(body)}));
    expect(problems).toContain('index.html loads https://elsewhere.example/a.png from another host');
  });
});
