import {describe, expect, it} from 'vitest';
import {breadcrumbList} from './breadcrumbList';
import {menuTrail, type MenuItem} from './menuTrail';

const page = (path: string, isIndex = false): MenuItem => ({
  type: 'page',
  name: `Page ${path}`,
  path,
  isIndex,
});
const group = (name: string, ...items: MenuItem[]): MenuItem => ({type: 'group', name, items});

const menu = [
  page('/teams/', true),
  group('Rolling out', page('/teams/network/'), group('Inner', page('/teams/deep/'))),
  group('For developers', page('/developers/', true), page('/developers/errors/')),
];
const names = (path: string) => menuTrail(menu, path).map((crumb) => `${crumb.name} ${crumb.path}`);

describe('menuTrail', () => {
  it.each([
    ['/teams/', ['Page /teams/ /teams/']],
    ['/teams/network/', ['Page /teams/ /teams/', 'Page /teams/network/ /teams/network/']],
    ['/teams/deep/', ['Page /teams/ /teams/', 'Page /teams/deep/ /teams/deep/']],
    ['/developers/', ['Page /teams/ /teams/', 'For developers /developers/']],
    [
      '/developers/errors/',
      ['Page /teams/ /teams/', 'For developers /developers/', 'Page /developers/errors/ /developers/errors/'],
    ],
    ['/elsewhere/', []],
  ])('leads to %s', (path, trail) => {
    expect(names(path)).toEqual(trail);
  });
});

describe('breadcrumbList', () => {
  const site = {siteUrl: 'https://bank.example', baseUrl: '/help/'};

  it('numbers the pages and gives their whole addresses', () => {
    expect(
      JSON.parse(
        breadcrumbList(
          [
            {name: 'A', path: '/'},
            {name: 'B', path: '/b/'},
          ],
          site,
        ),
      ),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'A', item: 'https://bank.example/help/'},
        {'@type': 'ListItem', position: 2, name: 'B', item: 'https://bank.example/help/b/'},
      ],
    });
  });

  it('cannot end the element that holds it', () => {
    const name = '</script><!-- "x" & ü';
    const text = breadcrumbList([{name, path: '/'}], site);
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as {itemListElement: {name: string}[]}).itemListElement[0]?.name).toBe(name);
  });
});
