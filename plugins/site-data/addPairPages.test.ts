import type {RouteConfig} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import type {PairPageData} from '../../src/components/PairVerdict/PairArticle';
import {pairPages, pairPageViews} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {realData} from '../../tests/realData';
import {addPairPages} from './addPairPages';

async function added(baseUrl: string) {
  const routes: RouteConfig[] = [];
  const files = new Map<string, PairPageData>();
  await addPairPages(
    pairPageViews(toPairRecords(realData)),
    {
      createData: (name, data) => {
        files.set(name, data as PairPageData);
        return Promise.resolve(`/generated/${name}`);
      },
      addRoute: (route) => routes.push(route),
    },
    baseUrl,
  );
  return {routes, files};
}

const {routes, files} = await added('/');

describe('the pages of common pairs', () => {
  it('are a route each, below the address of the site', async () => {
    expect(routes.map((route) => route.path)).toEqual(pairPages(realData).map((page) => page.path));
    const elsewhere = await added('/base/');
    expect(elsewhere.routes[0]?.path).toBe(`/base${routes[0]!.path}`);
  });

  it('carry one file of data each, and nothing beside', () => {
    expect(files.size).toBe(routes.length);
    const carried = routes.map(({modules}) => modules);
    expect(carried).toEqual([...files.keys()].map((name) => ({pair: `/generated/${name}`})));
  });

  it('link to the other pages of the same computer, and not to themselves', () => {
    const page = files.get('pair-mac-safari-iphone.json');
    const paths = page?.siblings.map((sibling) => sibling.path) ?? [];
    expect(paths).toHaveLength(7);
    expect(paths).not.toContain('/devices/pair/mac-safari/iphone/');
    expect(paths.filter((path) => !path.startsWith('/devices/pair/mac-'))).toEqual([]);
  });

  it('lead to the pair check with the same two devices', () => {
    expect(files.get('pair-mac-safari-iphone.json')?.fragment).toBe('computer=mac-safari&phone=iphone');
  });

  it('hold the verdict, without a day on which it was made', () => {
    const texts = [...files.values()].map((page) => JSON.stringify(page));
    expect(files.get('pair-mac-safari-iphone.json')?.view.level).toBe('works');
    expect(texts.filter((text) => text.includes('9999-12-31') || text.includes('"freshness"'))).toEqual([]);
  });
});
