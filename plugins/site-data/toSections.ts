import type {Section} from '../../src/schema/section';
import type {CheckedArticle} from './checkArticles';

/** The part of a Docusaurus sidebar item that this project reads. */
export interface NavItem {
  readonly type: string;
  readonly id?: string;
  readonly label?: string;
  readonly items?: readonly NavItem[];
}

type Titled = Pick<CheckedArticle, 'id' | 'title'>;

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function inMenu(items: readonly NavItem[], id: string, names: readonly string[]): Section[] {
  const articles = items.flatMap((item) => (item.type === 'doc' && item.id !== undefined ? [item.id] : []));
  const own = articles.length === 0 ? [] : [{id, names: [...names], articles}];
  const below = items.flatMap(({type, label = '', items: inner = []}) =>
    type === 'category' ? inMenu(inner, `${id}/${slug(label)}`, [...names, label]) : [],
  );
  return [...own, ...below];
}

/** What stands in no menu, by its first folder; the page of the folder comes first and names it. */
function besideMenus(articles: readonly Titled[]): Section[] {
  const folders = [...new Set(articles.map(({id}) => id.split('/')[0] ?? id))].sort();
  return folders.map((folder) => {
    const head = [folder, `${folder}/index`];
    const inside = articles.filter(({id}) => id === folder || id.startsWith(`${folder}/`));
    const order = (a: Titled, b: Titled) =>
      Number(head.includes(b.id)) - Number(head.includes(a.id)) || (a.id < b.id ? -1 : 1);
    const sorted = [...inside].sort(order);
    return {id: folder, names: [sorted[0]?.title ?? folder], articles: sorted.map(({id}) => id)};
  });
}

/**
 * The navigation as data: each article in one section, in the order of the menus.
 * @param sidebars the menus by name; the first page of a menu names what stands directly in it
 * @throws when a menu names a page that is no article, or two menus name the same
 */
export function toSections(
  sidebars: Readonly<Record<string, readonly NavItem[]>>,
  articles: readonly Titled[],
): Section[] {
  const titles = new Map(articles.map(({id, title}) => [id, title]));
  const menus = Object.entries(sidebars).flatMap(([menu, items]) => {
    const first = items.find(({type}) => type === 'doc')?.id ?? '';
    const sections = inMenu(items, menu, []);
    return sections.map((section) =>
      section.names.length === 0 ? {...section, names: [titles.get(first) ?? menu]} : section,
    );
  });
  const named = menus.flatMap((section) => section.articles);
  for (const id of named) {
    if (!titles.has(id)) throw new Error(`The menu names "${id}", which is no article`);
    if (named.indexOf(id) !== named.lastIndexOf(id)) throw new Error(`The menu names "${id}" twice`);
  }
  return [...menus, ...besideMenus(articles.filter(({id}) => !named.includes(id)))];
}
