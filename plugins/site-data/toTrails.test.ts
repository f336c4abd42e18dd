import {describe, expect, it} from 'vitest';
import {toTrails} from './toTrails';

const article = (id: string) => ({id, url: `/${id.replace(/(^|\/)index$/, '$1')}/`.replace('//', '/')});

describe('toTrails', () => {
  it('lead through the menus', () => {
    const menu = [
      {type: 'doc', id: 'help/index'},
      {type: 'category', label: 'Why', items: [{type: 'doc', id: 'help/why'}]},
      {type: 'link'},
    ];
    expect(toTrails({help: menu}, ['help/index', 'help/why'].map(article), [])).toEqual([
      ['/help/'],
      ['/help/', '/help/why/'],
    ]);
  });

  it('lead over the folders of what is in no menu', () => {
    expect(toTrails({}, ['about/index', 'about/us', 'scan'].map(article), [])).toEqual([
      ['/about/'],
      ['/about/', '/about/us/'],
      ['/scan/'],
    ]);
  });

  it('lead over the check to a page about two devices, where the site has it', () => {
    const pairs = [{path: '/devices/pair/mac-safari/iphone/'}];
    const articles = ['devices/index', 'devices/pair/index'].map(article);
    expect(toTrails({}, articles, pairs).at(-1)).toEqual([
      '/devices/',
      '/devices/pair/',
      '/devices/pair/mac-safari/iphone/',
    ]);
    expect(toTrails({}, articles.slice(0, 1), pairs).at(-1)).toEqual([
      '/devices/',
      '/devices/pair/mac-safari/iphone/',
    ]);
  });
});
