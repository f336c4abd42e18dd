import {expect, it} from 'vitest';
import {aPlatform} from '../../../tests/builders/records';
import {pairPages} from './pairPages';

const platforms = [
  aPlatform({id: 'late', order: 8, pagePhone: true}),
  aPlatform({id: 'mac', order: 3, browsers: ['safari', 'opera'], pageBrowsers: ['safari']}),
  aPlatform({id: 'early', order: 4, pagePhone: true}),
  aPlatform({id: 'none', order: 1, browsers: ['edge']}),
];

it('there is a page for each browser that has pages, with each phone that has pages, in order', () => {
  expect(pairPages({platforms})).toEqual([
    {
      path: '/devices/pair/mac-safari/early/',
      computer: {id: 'mac-safari', platform: 'mac', browser: 'safari'},
      phone: {id: 'early', platform: 'early'},
    },
    {
      path: '/devices/pair/mac-safari/late/',
      computer: {id: 'mac-safari', platform: 'mac', browser: 'safari'},
      phone: {id: 'late', platform: 'late'},
    },
  ]);
});

it('there is none without a phone', () => {
  expect(pairPages({platforms: platforms.filter(({pagePhone}) => !pagePhone)})).toEqual([]);
});
