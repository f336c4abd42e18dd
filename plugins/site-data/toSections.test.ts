import {describe, expect, it} from 'vitest';
import {toSections} from './toSections';

const doc = (id: string) => ({type: 'doc', id});
const group = (label: string, ...items: object[]) => ({type: 'category', label, items: items as never});
const article = (id: string) => ({id, title: `Title of ${id}`});
const articles = (...ids: string[]) => ids.map(article);

describe('toSections', () => {
  it('keeps the menus, their order and the names on the way', () => {
    const menu = {
      help: [
        doc('help/index'),
        group('It did not work', doc('help/why'), group('“Code” & camera', doc('help/code'))),
      ],
    };
    expect(toSections(menu, articles('help/code', 'help/index', 'help/why'))).toEqual([
      {id: 'help', names: ['Title of help/index'], articles: ['help/index']},
      {id: 'help/it-did-not-work', names: ['It did not work'], articles: ['help/why']},
      {
        id: 'help/it-did-not-work/code-camera',
        names: ['It did not work', '“Code” & camera'],
        articles: ['help/code'],
      },
    ]);
  });

  it('adds what stands in no menu by folder, its first page first', () => {
    expect(toSections({}, articles('devices/a', 'scan', 'devices/index'))).toEqual([
      {id: 'devices', names: ['Title of devices/index'], articles: ['devices/index', 'devices/a']},
      {id: 'scan', names: ['Title of scan'], articles: ['scan']},
    ]);
  });

  it('makes no section without articles', () => {
    expect(toSections({help: [group('Empty'), {type: 'link'}]}, [])).toEqual([]);
  });

  it.each([
    ['a page that is no article', {help: [doc('gone')]}, 'The menu names "gone", which is no article'],
    ['a page twice', {a: [doc('x')], b: [doc('x')]}, 'The menu names "x" twice'],
  ])('refuses a menu with %s', (_name, menus, message) => {
    expect(() => toSections(menus, articles('x'))).toThrow(message);
  });
});
