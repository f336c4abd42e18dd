import fs from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';
import {filesBelow} from './files.mjs';
import {parseHead} from './parseHead.mjs';

/** Pages that search engines are not to list, by the start of their path below the base. */
const hidden = ['about/design/', 'agents/print/', 'embed/', 'search/'];

function readHead(html) {
  const head = parseHead(html);
  const robots = head.querySelector('meta[name=robots]')?.getAttribute('content');
  return {
    noIndex: robots?.includes('noindex') ?? false,
    address: head.querySelector('link[rel=canonical]')?.getAttribute('href'),
  };
}

/**
 * The addresses that a sitemap lists.
 * @param {string} build
 * @returns {string[]} whole addresses
 */
export function sitemapAddresses(build) {
  const xml = new JSDOM(fs.readFileSync(path.join(build, 'sitemap.xml'), 'utf8'), {
    contentType: 'application/xml',
  });
  return [...xml.window.document.getElementsByTagName('loc')].map(({textContent}) => textContent);
}

/**
 * The sitemap has each page that may be listed, once, by the address that the page gives itself, and no
 * other. What is hidden says so itself.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}}
 */
export function checkSitemap(build) {
  const listed = sitemapAddresses(build);
  const pages = filesBelow(build, 'index.html').map((file) => {
    return {folder: path.dirname(file), ...readHead(fs.readFileSync(path.join(build, file), 'utf8'))};
  });
  const open = pages.filter(({noIndex}) => !noIndex).map(({address}) => address);
  const problems = [
    ...pages
      .filter(({address}) => !address?.endsWith('/') || !URL.canParse(address))
      .map(({folder, address}) => `${folder} has the canonical address "${address}"`),
    ...pages
      .filter(({folder, noIndex}) => !noIndex && hidden.some((start) => `${folder}/`.startsWith(start)))
      .map(
        ({folder}) =>
          `${folder}/ may be listed by search engines; it needs <meta name="robots" content="noindex">`,
      ),
    ...open.filter((address) => !listed.includes(address)).map((address) => `sitemap.xml lacks ${address}`),
    ...listed
      .filter((address) => !open.includes(address))
      .map((address) => `sitemap.xml has ${address}, which is no page to list`),
    ...listed
      .filter((address, i) => listed.indexOf(address) !== i)
      .map((address) => `sitemap.xml has ${address} twice`),
  ];
  return {looked: pages.length, problems};
}
