import {describe, expect, it} from 'vitest';
import {aCause, aDataset} from '../../tests/builders/records';
import {checkArticles, type LoadedDoc} from './checkArticles';
import {formatProblem} from './problem';

const place = {baseUrl: '/', today: '2026-11-23'};

const valid = {
  title: 'The code is too old',
  description: 'Each code is for one attempt. What to do when the computer says that time is up.',
  audience: ['user'],
  topics: ['stuck'],
  lastVerified: '2026-11-23',
};

const page = (frontMatter: Readonly<Record<string, unknown>> = {}, permalink = '/help/old'): LoadedDoc => ({
  id: 'help/old',
  permalink,
  source: '@site/docs/help/old.mdx',
  frontMatter: {...valid, ...frontMatter},
});

const told = (frontMatter: Readonly<Record<string, unknown>>) =>
  checkArticles([page(frontMatter)], aDataset(), place)
    .problems.map(formatProblem)
    .join('\n');

describe('an article that is right', () => {
  it('is kept with its address', () => {
    const {articles, problems} = checkArticles([page()], aDataset(), place);
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {...valid, id: 'help/old', url: '/help/old/', file: page().source.replace('@site/', '')},
    ]);
  });

  it.each([
    ['/', '/help/old'],
    ['/', '/help/old/'],
    ['/passkeys/', '/passkeys/help/old'],
  ])('has the same address under the base %s as %s', (baseUrl, permalink) => {
    const {articles} = checkArticles([page({}, permalink)], aDataset(), {...place, baseUrl});
    expect(articles[0]?.url).toBe('/help/old/');
  });

  it('may have fields that Docusaurus reads', () => {
    expect(told({sidebar_label: 'Old'})).toBe('');
  });
});

describe('front matter that cannot be read', () => {
  it('a field that is missing', () => {
    expect(told({audience: undefined})).toMatchInlineSnapshot(`
      "docs/help/old.mdx:1  front matter: audience
        found:   nothing: the field is missing
        allowed: a list ("- " before each entry)
        fix:     add "audience" (see the example at the top of contributing/writing.md)"
    `);
  });

  it('a description that is too short', () => {
    expect(told({description: 'Too short.'})).toMatchInlineSnapshot(`
      "docs/help/old.mdx:1  front matter: description
        found:   10 characters
        allowed: at least 40 characters
        fix:     fill in "description" (see the example at the top of contributing/writing.md)"
    `);
  });

  it('a reader that nobody is', () => {
    expect(told({audience: ['users']})).toMatchInlineSnapshot(`
      "docs/help/old.mdx:1  front matter: audience[0]
        found:   "users" (text)
        allowed: user, agent, admin, developer, host
        fix:     did you mean "user"? (see the example at the top of contributing/writing.md)"
    `);
  });

  it('a day without quotes, which YAML turns into a moment', () => {
    expect(told({lastVerified: new Date('2026-11-23')})).toMatchInlineSnapshot(`
      "docs/help/old.mdx:1  front matter: lastVerified
        found:   2026-11-23 (a day, because it has no quotes)
        allowed: text in quotes
        fix:     write "2026-11-23" in quotes (see the example at the top of contributing/writing.md)"
    `);
  });

  it('too many topics', () => {
    expect(told({topics: ['stuck', 'stuck', 'stuck', 'stuck']})).toMatchInlineSnapshot(`
      "docs/help/old.mdx:1  front matter: topics
        found:   a list of 4 entries
        allowed: at most 3 entries
        fix:     make "topics" smaller (see the example at the top of contributing/writing.md)"
    `);
  });
});

describe('ids in front matter that no record has', () => {
  it.each([
    ['causes', 'data/causes/'],
    ['reproductions', 'data/reproductions/'],
    ['sources', 'data/sources/'],
    ['topics', 'data/topics.yml'],
  ])('%s', (field, where) => {
    expect(told({[field]: ['ghost-of-a-record']})).toContain(
      `found:   "ghost-of-a-record", which is not in ${where}`,
    );
  });

  it('come with a suggestion where one is near', () => {
    expect(told({causes: ['bluetooth-of']})).toContain('fix:     did you mean "bluetooth-off"?');
  });
});

describe('a cause that names its article', () => {
  const check = (article: string) =>
    checkArticles([page()], aDataset({causes: [aCause({article})]}), place).problems.map(formatProblem);

  it('is fine where the page exists', () => {
    expect(check('/help/old/')).toEqual([]);
  });

  it('is wrong where it does not', () => {
    expect(check('/help/oldd/')).toMatchInlineSnapshot(`
      [
        "data/causes/bluetooth-off.yml:1  article
        found:   "/help/oldd/", which is not in the pages under docs/
        allowed: what is in the pages under docs/
        fix:     did you mean "/help/old/"?",
      ]
    `);
  });

  it('is not blamed for a page whose front matter cannot be read', () => {
    const dataset = aDataset({causes: [aCause({article: '/help/old/'})]});
    expect(checkArticles([page({title: ''})], dataset, place).problems).toHaveLength(1);
  });
});

describe('the day of the last comparison', () => {
  it('may not lie in the future', () => {
    const {problems} = checkArticles([page({lastVerified: '2026-11-24'})], aDataset(), place);
    expect(problems.map(({field, found}) => [field, found])).toEqual([
      ['front matter: lastVerified', '2026-11-24, which is in the future'],
    ]);
  });
});
