import type {Probe} from './observation';
import {answersTo, headersOf, type Visit} from './visit';

/** Pages of tools beyond this number are not asked for, whatever a list of headers says. */
const mostTools = 3;

/** The start page, which release it is, and what it wants of a server. */
export const firstProbes = (base: string): Probe[] => [
  {role: 'home', url: base, read: 'page'},
  {role: 'release', url: `${base}release.json`, read: 'json'},
  {role: 'header-list', url: `${base}security-headers.json`, read: 'json'},
];

const isFileName = (path: string) => /\.\w+$/.test(path);

/** A page that the start page leads to; which pages there are is up to the host. */
function articleOf(base: string, links: readonly string[]): string {
  const pages = links.filter(
    (link) => link.startsWith(base) && link !== base && link.endsWith('/') && !isFileName(link),
  );
  return pages.find((page) => page === `${base}about/`) ?? pages[0] ?? `${base}about/`;
}

/** What is asked once the start page is known. All of it stands below the base. */
export function laterProbes(visit: Visit): Probe[] {
  const {base} = visit;
  const page = answersTo(visit, ['home'])[0]?.answer.page;
  const below = (page?.resources ?? []).filter((resource) => resource.startsWith(base));
  const article = articleOf(base, page?.links ?? []);
  const script = below.find((resource) => page?.scripts.includes(resource));
  const style = below.find((resource) => new URL(resource).pathname.endsWith('.css'));
  const picture = below.find((resource) => new URL(resource).pathname.endsWith('.svg'));
  const embeds = new URL('embed/', base).pathname;
  const hasEmbeds = headersOf(visit)?.prefixes.some(({path}) => path === embeds) ?? false;
  // A list may name anything: what leads out of the site is not asked for.
  const tools = (headersOf(visit)?.pages ?? [])
    .map(({path}) => (URL.canParse(path, base) ? new URL(path, base).href : ''))
    .filter((url) => url.startsWith(base))
    .slice(0, mostTools);
  const file = (role: Probe['role'], url: string | undefined): Probe[] =>
    url === undefined ? [] : [{role, url, read: 'nothing'}];
  return [
    {role: 'article', url: article, read: 'page'},
    ...file('slash', `${article.slice(0, -1)}?doctor=1`),
    {role: 'missing', url: `${base}doctor-asks-for-a-page-that-is-not-there/`, read: 'page'},
    ...file('script', script),
    ...(style === undefined ? [] : [{role: 'style', url: style, read: 'style'} as const]),
    ...file('picture', picture),
    ...file('markdown', `${article}index.md`),
    ...file('data', `${base}data/v1/platforms.json`),
    ...(hasEmbeds ? [{role: 'embed', url: `${base}embed/pair/`, read: 'nothing'} as const] : []),
    ...tools.map((url): Probe => ({role: 'tool', url, read: 'page'})),
  ];
}
