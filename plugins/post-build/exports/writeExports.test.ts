import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {fakeBuild} from '../../../tests/checks/fakeBuild';
import {fileSchemas} from '../../../src/schema/dataFiles';
import {writeExports} from './writeExports';

const site = {
  title: 'Hilfe & "Help"',
  tagline: 'Für alle',
  siteUrl: 'https://bank.example',
  baseUrl: '/a/b/',
  version: '1.0.0',
  factsDate: '2026-11-26',
};
const article = (id: string, audience: 'user' | 'host') => ({
  id,
  url: `/${id}/`,
  title: `Title of ${id}`,
  description: 'A description.',
  audience: [audience],
  topics: [],
  lastVerified: '2026-11-26',
  markdown: '# T\n',
});
const articles = [article('help/a', 'user'), article('teams/b', 'host')];
const sections = [
  {id: 'help', names: ['Help', 'Inner'], articles: ['help/a']},
  {id: 'teams', names: ['Teams'], articles: ['teams/b']},
];
const head = {$schema: 's', licence: 'CC-BY-4.0'};
const page = '<div class="theme-doc-markdown"><h1>T</h1><p><a href="../c/">x</a></p></div>';

/** A built site without records: what the exports read, and nothing else. */
function build(without = ''): string {
  const data = Object.fromEntries(
    Object.entries(fileSchemas).map(([name, schema]) => {
      const lists = Object.keys(schema.shape).filter((key) => !(key in head));
      return [
        name,
        {...head, ...Object.fromEntries(lists.map((key) => [key, key === 'sections' ? sections : []]))},
      ];
    }),
  );
  const files = Object.entries({...data, articles})
    .filter(([name]) => name !== without)
    .map(([name, value]) => [`data/v1/${name}.json`, JSON.stringify(value)]);
  return fakeBuild({
    ...(Object.fromEntries(files) as Record<string, string>),
    'help/a/index.html': page,
    'teams/b/index.html': page,
  });
}

const read = (root: string, file: string) => fs.readFileSync(path.join(root, file), 'utf8');

describe('writeExports', () => {
  it('writes the same bytes each time, and the name and address of the host', async () => {
    const root = build();
    await writeExports(root, site, {sections, articles});
    const files = ['llms.txt', 'data/v1/bundle.json', 'data/v1/zendesk/manifest.json'];
    const once = files.map((file) => read(root, file));
    await writeExports(root, site, {sections, articles});
    expect(files.map((file) => read(root, file))).toEqual(once);
    expect(once[0]).toContain('# Hilfe & "Help"\n');
    expect(JSON.parse(once[1] ?? '')).toMatchObject({
      site: {title: 'Hilfe & "Help"', address: 'https://bank.example/a/b/'},
      version: '1.0.0',
      factsDate: '2026-11-26',
      files: {articles, sections: {sections}},
    });
  });

  it('packs articles for a help desk, and leaves those for hosts', async () => {
    const root = build();
    await writeExports(root, site, {sections, articles});
    const manifest = JSON.parse(read(root, 'data/v1/zendesk/manifest.json')) as Record<string, unknown>;
    expect(manifest.sections).toEqual([{externalId: 'help', name: 'Help: Inner', position: 0}]);
    expect(manifest.articles).toMatchObject([
      {
        externalId: 'help/a',
        section: 'help',
        file: 'articles/help--a.json',
        source: 'https://bank.example/a/b/help/a/',
      },
    ]);
    expect(JSON.parse(read(root, 'data/v1/zendesk/articles/help--a.json'))).toEqual({
      article: {
        title: 'Title of help/a',
        body: '<p><a href="https://bank.example/a/b/help/c/">x</a></p>',
        locale: 'en-gb',
        label_names: ['passkey-help', 'id:help/a', 'for:user'],
        draft: true,
        user_segment_id: null,
        comments_disabled: true,
      },
      notify_subscribers: false,
    });
  });

  it('refuses a site from which a file is missing', async () => {
    await expect(writeExports(build('causes'), site, {sections, articles})).rejects.toThrow('causes.json');
  });
});
