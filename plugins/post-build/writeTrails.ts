import fs from 'node:fs/promises';
import path from 'node:path';
import {select} from 'hast-util-select';
import {breadcrumbList} from '../../src/domain/breadcrumbs/breadcrumbList';
import {parseHtml, wordsOf} from './parseHtml';

interface Frame {
  readonly outDir: string;
  readonly siteUrl: string;
  readonly baseUrl: string;
  readonly siteTitle: string;
}

const fileOf = (outDir: string, page: string) => path.join(outDir, page, 'index.html');

/** The heading of a rendered page. */
export function headingOf(html: string): string | undefined {
  // The rest of the page takes long to parse.
  const [, source = ''] = /<main[\s>].*?(<h1[\s>].*?<\/h1>)/s.exec(html) ?? [];
  const heading = select('h1', parseHtml(source));
  return heading && wordsOf(heading);
}

const written = /<script type="application\/ld\+json">[^<]*<\/script>/g;

/**
 * A page with a list of the pages above it, as text of schema.org. One from before is replaced. It is
 * for search engines alone, so pages do not carry what makes it, and scripts never write it.
 */
export function withTrail(html: string, list: string): string {
  const script = `<script type="application/ld+json">${list}</script></head>`;
  return html.replaceAll(written, '').replace('</head>', () => script);
}

/**
 * Writes into each page the way to it; the pages on it are called by their headings.
 * @param trails paths below the base, the page itself last
 * @throws when a page of a way is not there, or has no heading
 */
export async function writeTrails(
  trails: readonly (readonly string[])[],
  {outDir, siteUrl, baseUrl, siteTitle}: Frame,
): Promise<void> {
  const headings = new Map<string, string>();
  const nameOf = async (page: string): Promise<string> => {
    const known = headings.get(page);
    if (known !== undefined) return known;
    const name = headingOf(await fs.readFile(fileOf(outDir, page), 'utf8'));
    if (!name) throw new Error(`${page} has no heading, so no way can lead over it`);
    headings.set(page, name);
    return name;
  };
  for (const trail of trails) {
    const crumbs = [{name: siteTitle, path: '/'}];
    for (const page of trail) crumbs.push({name: await nameOf(page), path: page});
    const file = fileOf(outDir, trail.at(-1) ?? '/');
    const html = await fs.readFile(file, 'utf8');
    await fs.writeFile(file, withTrail(html, breadcrumbList(crumbs, {siteUrl, baseUrl})));
  }
}
