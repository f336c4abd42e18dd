import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {checkHeadData} from '../../scripts/checks/headData.mjs';
import {checkLlmsTxt} from '../../scripts/checks/llmsTxt.mjs';
import {checkPrintEdition} from '../../scripts/checks/printEdition.mjs';
import {checkSitemap} from '../../scripts/checks/sitemap.mjs';
import {checkZendesk} from '../../scripts/checks/zendesk.mjs';
import {zendeskArticleSchema, zendeskManifestSchema} from '../../src/schema/zendesk';
import {fakeBuild} from './fakeBuild';

const host = 'https://host.example';
const head = (path: string, more = '') =>
  `<html><head><link rel="canonical" href="${host}${path}">${more}</head><body></body></html>`;
const noIndex = '<meta name="robots" content="noindex">';

describe('the sitemap', () => {
  const problemsOf = (locs: readonly string[], pages: Readonly<Record<string, string>>) =>
    checkSitemap(
      fakeBuild({
        'sitemap.xml': `<urlset>${locs.map((path) => `<url><loc>${host}${path}</loc></url>`).join('')}</urlset>`,
        ...pages,
      }),
    );
  const pages = {
    'index.html': head('/'),
    'a/index.html': head('/a/'),
    'search/index.html': head('/search/', noIndex),
  };

  it('passes with each page once', () => {
    expect(problemsOf(['/', '/a/'], pages)).toEqual({looked: 3, problems: []});
  });

  it.each([
    ['lacks a page', ['/'], pages, `sitemap.xml lacks ${host}/a/`],
    ['has a page twice', ['/', '/a/', '/a/'], pages, `sitemap.xml has ${host}/a/ twice`],
    [
      'has one that is hidden',
      ['/', '/a/', '/search/'],
      pages,
      `sitemap.xml has ${host}/search/, which is no page to list`,
    ],
    [
      'has one without its last slash',
      ['/', '/a'],
      pages,
      `sitemap.xml has ${host}/a, which is no page to list`,
    ],
    [
      'may be listed though it is for paper',
      ['/agents/print/'],
      {'agents/print/index.html': head('/agents/print/')},
      'agents/print/ may be listed by search engines; it needs <meta name="robots" content="noindex">',
    ],
  ])('fails where it %s', (_name, locs, files, problem) => {
    expect(problemsOf(locs, files).problems).toContain(problem);
  });
});

describe('llms.txt', () => {
  const good = `# Help\n\n> In short\n\nMore.\n\n## Part\n\n- [A \\[b\\]](${host}/a/index.md): What it is.\n`;
  const problemsOf = (text: string) =>
    checkLlmsTxt(
      fakeBuild({
        'llms.txt': text,
        'a/index.md': '',
        'data/v1/articles.json': JSON.stringify([{url: '/a/'}]),
      }),
    );

  it('passes with each article once', () => {
    expect(problemsOf(good)).toEqual({looked: 1, problems: []});
  });

  it.each([
    ['# Help', 'Help', 'llms.txt does not start with "# " and the name of the site'],
    ['> In short', 'In short', 'llms.txt has no summary ("> ") below its name'],
    ['## Part', '### Part', 'llms.txt has the heading "### Part"'],
    [`${host}/a/`, `${host}/b/`, 'llms.txt leads to /b/index.md, which is not there'],
    [`${host}/a/`, '/a/', 'llms.txt has /a/index.md 0 times'],
    [': What it is.', '', `llms.txt has the entry "- [A \\[b\\]](${host}/a/index.md)"`],
  ])('fails with %s as %s', (from, to, problem) => {
    expect(problemsOf(good.replace(from, to)).problems).toContain(problem);
  });

  it('fails with an article twice, and where it is missing', () => {
    expect(problemsOf(`${good}${good.split('\n').at(-2)}\n`).problems).toContain(
      'llms.txt has /a/index.md 2 times',
    );
    expect(checkLlmsTxt(fakeBuild({})).problems).toEqual(['llms.txt is missing']);
  });
});

describe('the pack for Zendesk', () => {
  const request = (body: string, over = {}) => ({
    article: {
      title: 'A',
      body,
      locale: 'en-gb',
      label_names: ['id:help/a'],
      draft: true,
      user_segment_id: null,
      comments_disabled: true,
      ...over,
    },
    notify_subscribers: false,
  });
  function problemsOf(body: string, {over = {}, entry = {}, files = {}} = {}) {
    const text = JSON.stringify(request(body, over));
    const article = {
      externalId: 'help/a',
      section: 'help',
      position: 0,
      audience: ['user'],
      label: 'id:help/a',
      file: 'articles/help--a.json',
      sha256: createHash('sha256').update(text).digest('hex'),
      source: `${host}/help/a/`,
      ...entry,
    };
    const manifest = {
      $schema: 'x',
      licence: 'CC-BY-4.0',
      formatVersion: 1,
      version: '1',
      factsDate: '2026-11-26',
      locale: 'en-gb',
      category: {name: 'Help', description: ''},
      sections: [{externalId: 'help', name: 'Help', position: 0}],
      articles: [article],
    };
    const schemas = 'data/v1/schemas';
    return checkZendesk(
      fakeBuild({
        'data/v1/zendesk/manifest.json': JSON.stringify(manifest),
        'data/v1/zendesk/articles/help--a.json': text,
        [`${schemas}/zendesk-article.schema.json`]: JSON.stringify(z.toJSONSchema(zendeskArticleSchema)),
        [`${schemas}/zendesk-manifest.schema.json`]: JSON.stringify(z.toJSONSchema(zendeskManifestSchema)),
        ...files,
      }),
    );
  }
  const file = 'articles/help--a.json';

  it('passes with what Zendesk keeps', () => {
    const body = `<h2 id="b">A</h2><p><a href="#b">b</a> <a href="${host}/">c</a></p><table><tbody><tr><th scope="row">d</th></tr></tbody></table>`;
    expect(problemsOf(body)).toEqual({looked: 1, problems: []});
  });

  it.each([
    ['<script>alert(1)</script>', `${file} has <script>`],
    ['<p onclick="x">a</p>', `${file} has onclick on <p>`],
    ['<p><img src="x" onerror="y"></p>', `${file} has <img>`],
    ['<iframe src="https://x.example"></iframe>', `${file} has <iframe>`],
    ['<p class="x">a</p>', `${file} has class on <p>`],
    ['<p style="color:red">a</p>', `${file} has style on <p>`],
    ['<h1>a</h1>', `${file} has <h1>`],
    ['<button>a</button>', `${file} has <button>`],
    ['<svg></svg>', `${file} has <svg>`],
    ['<a href="javascript:x">a</a>', `${file} links to "javascript:x"`],
    ['<a href="/help/">a</a>', `${file} links to "/help/"`],
    ['<a href="#gone">a</a>', `${file} links to "#gone"`],
  ])('fails with %s', (body, problem) => {
    expect(problemsOf(body).problems).toContain(problem);
  });

  it.each([
    ['is no draft', {over: {draft: false}}, `${file} /article/draft must be equal to constant`],
    ['lost its label', {over: {label_names: ['x']}}, `${file} lacks the label id:help/a`],
    ['was changed', {entry: {sha256: '0'.repeat(64)}}, `${file} has another digest`],
    ['is gone', {entry: {file: 'articles/b.json'}}, 'articles/b.json is missing'],
    ['has no section', {entry: {section: 'other'}}, 'help/a is in no section of the pack'],
    [
      'is not named',
      {files: {'data/v1/zendesk/articles/more.json': '{}'}},
      'the manifest lacks articles/more.json',
    ],
  ])('fails where an article %s', (_name, change, problem) => {
    expect(problemsOf('<p>a</p>', change).problems.join('\n')).toContain(problem);
  });

  it('fails where it is missing', () => {
    expect(checkZendesk(fakeBuild({})).problems).toEqual(['data/v1/zendesk/manifest.json is missing']);
  });
});

describe('the heads of pages', () => {
  const trail = (...paths: string[]) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'BreadcrumbList',
      itemListElement: paths.map((path, i) => ({position: i + 1, name: path, item: `${host}${path}`})),
    })}</script>`;
  const picture = `${host}/p.png`;
  const metas = [
    `<meta property="og:image" content="${picture}">`,
    '<meta property="og:image:width" content="1200">',
    '<meta property="og:image:height" content="630">',
    '<meta property="og:image:alt" content="A">',
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:image" content="${picture}">`,
  ].join('');
  const png = (width: number, height: number) => {
    const bytes = Buffer.alloc(24, 1);
    bytes.write('PNG', 1);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  function problemsOf({
    more = metas,
    list = trail('/', '/a/'),
    size = [1200, 630],
  }: {more?: string; list?: string; size?: readonly [number, number]} = {}) {
    const build = fakeBuild({
      'index.html': head('/', metas),
      'a/index.html': head('/a/', more + list).replace(
        '<body>',
        '<body><div class="theme-doc-markdown"></div>',
      ),
      'p.png': '',
    });
    fs.writeFileSync(path.join(build, 'p.png'), png(...size));
    return checkHeadData(build);
  }

  it('pass with a picture and the way to the page', () => {
    expect(problemsOf()).toEqual({looked: 2, problems: []});
  });

  it.each([
    ['another size', {size: [600, 315] as const}, 'a/index.html has a picture of 600 × 315'],
    ['a picture that is gone', {more: metas.replaceAll('p.png', 'q.png')}, 'which is not there'],
    ['a path for an address', {more: metas.replaceAll(picture, '/p.png')}, 'names the picture "/p.png"'],
    ['no text for it', {more: metas.replace('content="A"', 'content=""')}, 'has no text for its picture'],
    ['no way', {list: ''}, 'a/index.html has 0 scripts of type application/ld+json'],
    ['a way to elsewhere', {list: trail('/a/', '/')}, `ends its list of pages above it with ${host}/`],
    ['a way over a page that is none', {list: trail('/gone/', '/a/')}, 'has "/gone/"'],
    ['a way that is not JSON', {list: '<script type="application/ld+json">{</script>'}, 'that is not JSON'],
  ])('fail with %s', (_name, change, problem) => {
    expect(problemsOf(change).problems.join('\n')).toContain(problem);
  });
});

describe('the print edition', () => {
  const names = ['call-script', 'red-flags', 'replies', 'escalation', 'triage-card'];
  const article = (name: string) =>
    `<div class="theme-doc-markdown"><h1>T</h1><h2>Head of ${name}</h2><ul><li>Line of ${name}</li></ul><section><h2 id="sources">S</h2></section></div>`;
  const part = (name: string) =>
    `<h2 id="${name}">T</h2><h3>Head of ${name}</h3><ul><li>Line of ${name}</li></ul>`;
  const problemsOf = (change: (html: string) => string) =>
    checkPrintEdition(
      fakeBuild({
        ...Object.fromEntries(names.map((name) => [`agents/${name}/index.html`, article(name)])),
        'agents/print/index.html': change(
          `<html><head>${noIndex}</head><body><main>${names.map(part).join('')}</main></body></html>`,
        ),
      }),
    );

  it('passes with every line of its pages', () => {
    expect(problemsOf((html) => html)).toEqual({looked: 10, problems: []});
  });

  it.each([
    ['lacks a line', 'Line of replies', 'Other', 'agents/print/ lacks a line of replies: "Line of replies"'],
    ['lacks a page', 'id="escalation"', '', 'agents/print/ lacks escalation'],
    ['may be listed', 'noindex', 'all', 'agents/print/ may be listed by search engines'],
    ['has a button', '<main>', '<main><button>a</button>', 'agents/print/ has something to press'],
    ['has another order', 'id="call-script"', 'id="red-flags"', 'agents/print/ lacks call-script'],
  ])('fails where it %s', (_name, from, to, problem) => {
    expect(problemsOf((html) => html.replace(from, to)).problems).toContain(problem);
  });
});
