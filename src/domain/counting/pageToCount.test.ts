import {describe, expect, it} from 'vitest';
import {pagePaths} from './pagePaths';
import {pageToCount} from './pageToCount';

const pages = [
  '/base/',
  '/base/help/',
  '/base/fix/',
  '/base/devices/',
  '/base/devices/pair/',
  '/base/devices/pair/windows-11-chrome/iphone/',
  '/base/embed/pair/',
];
const counted = (path: string, before?: string) => pageToCount({path, before, baseUrl: '/base/', pages});

describe('what a host that counts is told', () => {
  it.each(['/base/', '/base/help/', '/base/devices/'])('is the path of %s', (path) => {
    expect(counted(path)).toBe(path);
    expect(counted(path, '/base/fix/')).toBe(path);
  });

  it('is nothing where only the part behind the path has changed', () => {
    expect(counted('/base/help/', '/base/help/')).toBeUndefined();
  });

  it.each([
    '/base/fix/',
    '/base/devices/pair/',
    '/base/devices/pair/windows-11-chrome/iphone/',
    '/base/embed/pair/',
  ])('is nothing of %s', (path) => {
    expect(counted(path)).toBeUndefined();
  });

  it.each(['/base/help', '/base/anna@mail.example/', '/help/', '/base/help/?x', ''])(
    'is nothing of "%s", which is no page of the site',
    (path) => {
      expect(counted(path)).toBeUndefined();
    },
  );
});

it('the pages are the routes that stand for one address', () => {
  const routes = [
    {path: '/', exact: true},
    {path: '/help', routes: [{path: '/help', routes: [{path: '/help/', exact: true}]}]},
    {path: ['/a/', '/b/'], exact: true},
    {path: '*'},
  ];
  expect(pagePaths(routes)).toEqual(['/', '/help/']);
});
