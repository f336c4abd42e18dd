import {menuTrails, type MenuItem} from '../../src/domain/breadcrumbs/menuTrails';
import type {PairPage} from '../../src/domain/pair/pairPages';
import type {CheckedArticle} from './checkArticles';
import type {NavItem} from './toSections';

type Addressed = Pick<CheckedArticle, 'id' | 'url'>;

function toMenu(items: readonly NavItem[], addresses: ReadonlyMap<string, string>): MenuItem[] {
  return items.flatMap(({type, id = '', items: inner = []}): MenuItem[] => {
    if (type === 'category') return [{type: 'group', items: toMenu(inner, addresses)}];
    const path = addresses.get(id);
    return type === 'doc' && path !== undefined ? [{type: 'page', path, isIndex: id.endsWith('/index')}] : [];
  });
}

/** The way to an article in no menu: from the pages of the folders that it lies in. */
function folderTrail({url}: Addressed, addresses: readonly string[]): string[] {
  return [...addresses.filter((each) => each !== '/' && url !== each && url.startsWith(each)).sort(), url];
}

/**
 * The ways to all pages that have one, from below the front page to the page itself, as paths below
 * the base. The last of each is the page.
 */
export function toTrails(
  menus: Readonly<Record<string, readonly NavItem[]>>,
  articles: readonly Addressed[],
  pairs: readonly Pick<PairPage, 'path'>[],
): string[][] {
  const addresses = new Map(articles.map(({id, url}) => [id, url]));
  const inMenus = Object.values(menus).flatMap((items) => menuTrails(toMenu(items, addresses)));
  const led = new Set(inMenus.map((trail) => trail.at(-1)));
  const beside = articles
    .filter(({url}) => url !== '/' && !led.has(url))
    .map((article) => folderTrail(article, [...addresses.values()]));
  const abovePairs = ['/devices/', '/devices/pair/'].filter((page) => [...addresses.values()].includes(page));
  return [...inMenus, ...beside, ...pairs.map(({path}) => [...abovePairs, path])];
}
