import {describe, expect, it} from 'vitest';
import {breadcrumbList} from './breadcrumbList';
import {menuTrails, type MenuItem} from './menuTrails';

const page = (path: string, isIndex = false): MenuItem => ({type: 'page', path, isIndex});
const group = (...items: MenuItem[]): MenuItem => ({type: 'group', items});

describe('menuTrails', () => {
  it('lead over the pages of folders, and over no group without one', () => {
    const menu = [
      page('/teams/', true),
      group(page('/teams/network/'), group(page('/teams/deep/'))),
      group(page('/developers/', true), page('/developers/errors/')),
    ];
    expect(menuTrails(menu)).toEqual([
      ['/teams/'],
      ['/teams/', '/teams/network/'],
      ['/teams/', '/teams/deep/'],
      ['/teams/', '/developers/'],
      ['/teams/', '/developers/', '/developers/errors/'],
    ]);
  });

  it('begin with the page itself in a menu without a first page', () => {
    expect(menuTrails([page('/a/'), page('/b/', true)])).toEqual([['/a/'], ['/b/']]);
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
