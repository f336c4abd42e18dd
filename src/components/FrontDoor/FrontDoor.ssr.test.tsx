import fs from 'node:fs';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, formControls, parseHtml} from '../../../tests/html';
import {pages} from '../../../tests/articles/pages';
import {textOf} from '../../../tests/textOf';
import FrontDoor from '../../pages';
import {legs} from '../../schema/vocabulary';

const page = parseHtml(renderToString(<FrontDoor />));
const hrefs = all('a', page).map(({properties}) => String(properties.href));
const siteLinks = hrefs.filter((href) => href.startsWith('/'));

/** "/help/fix/x/" → the file that makes it. */
const fileOf = (path: string) => {
  const name = path.replace(/^\/|\/$/g, '');
  return [`${name}.mdx`, `${name}/index.mdx`];
};

describe('the front page, without script', () => {
  it('has one headline', () => {
    expect(all('h1', page).map(textOf)).toEqual(['Stuck signing in with your phone?']);
  });

  it('offers nothing to press that would not work', () => {
    expect(all(formControls, page)).toEqual([]);
  });

  it('lists the six stops in their order, each with what may be seen there', () => {
    const cards = all('ol > li[id]', page);
    expect(cards.map(({properties}) => properties.id)).toEqual(legs.map((leg) => `stop-${leg}`));
    expect(cards.filter((card) => all('a', card).length === 0)).toEqual([]);
  });

  it('has a drawing whose numbers have names and lead to the stops', () => {
    const markers = all('figure a', page);
    expect(markers.map(({properties}) => properties.href)).toEqual(legs.map((leg) => `#stop-${leg}`));
    expect(markers.filter(({properties}) => !properties.ariaLabel)).toEqual([]);
  });

  it('names each section by a heading', () => {
    const sections = all('section[aria-labelledby]', page);
    const ids = new Set(all('[id]', page).map(({properties}) => properties.id));
    expect(sections.length).toBeGreaterThan(2);
    expect(sections.filter(({properties}) => !ids.has(String(properties.ariaLabelledBy)))).toEqual([]);
  });

  it('warns of codes from others', () => {
    expect(siteLinks).toContain('/help/privacy/someone-asked-me-to-scan/');
  });
});

describe('a link of the front page', () => {
  const addresses = fs.readFileSync('data/addresses.txt', 'utf8').split('\n');
  const files = new Map(pages.map((article) => [article.file, article]));

  it('is one of many', () => {
    expect(siteLinks.length).toBeGreaterThan(15);
  });

  it.each([...new Set(siteLinks)])('leads to a page and to a part that it has: %s', (href) => {
    const [path = '', anchor] = href.split('#');
    const article = fileOf(path).flatMap((file) => files.get(file) ?? [])[0];
    // Tools are no articles; the build compares their addresses with this list.
    if (article === undefined && anchor === undefined && addresses.includes(path)) return;
    expect(article, `no page at ${path}`).toBeDefined();
    expect(anchor === undefined || article!.text.includes(`{/* #${anchor} */}`)).toBe(true);
  });
});
