import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './files.mjs';
import {parseHead} from './parseHead.mjs';

const mostBytes = 40_000;

const metaOf = (head, name) =>
  head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

const pathOf = (address) =>
  URL.canParse(address) ? decodeURIComponent(new URL(address).pathname) : undefined;

function pictureProblems(head, build) {
  const address = metaOf(head, 'og:image');
  const file = path.join(build, pathOf(address) ?? '?');
  if (!fs.existsSync(file)) return [`names the picture "${address}", which is not there`];
  const png = fs.readFileSync(file);
  const isPng = png.subarray(1, 4).toString() === 'PNG';
  const size = isPng ? [png.readUInt32BE(16), png.readUInt32BE(20)].join(' × ') : 'no PNG';
  const said = `${metaOf(head, 'og:image:width')} × ${metaOf(head, 'og:image:height')}`;
  return [
    size === '1200 × 630' ? '' : `has a picture of ${size}`,
    size === said ? '' : `says that its picture has ${said}`,
    png.length <= mostBytes ? '' : `has a picture of ${png.length} bytes`,
    metaOf(head, 'og:image:alt') ? '' : 'has no text for its picture (og:image:alt)',
    metaOf(head, 'twitter:card') === 'summary_large_image' ? '' : 'has no large picture (twitter:card)',
    metaOf(head, 'twitter:image') === address ? '' : 'has another picture as twitter:image',
  ];
}

/** Articles and pages about two devices have their way as data; tools have none. */
function trailProblems(head, build) {
  const scripts = [...head.querySelectorAll('script[type="application/ld+json"]')];
  if (scripts.length !== 1) return [`has ${scripts.length} scripts of type application/ld+json`];
  let list;
  try {
    list = JSON.parse(scripts[0].textContent);
  } catch {
    return ['has a list of pages above it that is not JSON'];
  }
  const items = list.itemListElement ?? [];
  const self = head.querySelector('link[rel=canonical]')?.getAttribute('href');
  return [
    list['@type'] === 'BreadcrumbList' && items.length >= 2 ? '' : 'has no list of the pages above it',
    items.at(-1)?.item === self ? '' : `ends its list of pages above it with ${items.at(-1)?.item}`,
    ...items.map(({position, name, item}, i) =>
      position === i + 1 && name && fs.existsSync(path.join(build, pathOf(item) ?? '?', 'index.html'))
        ? ''
        : `has "${name}" (${item}) as number ${position} of the pages above it`,
    ),
  ];
}

/**
 * What the heads say to machines: each page has a picture that is there and fits, each article and each
 * page about two devices the way to it.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}}
 */
export function checkHeadData(build) {
  const names = filesBelow(build, '.html');
  const problems = names.flatMap((name) => {
    const html = fs.readFileSync(path.join(build, name), 'utf8');
    const head = parseHead(html);
    const isArticle = /class=(?:"[^"]*\b)?theme-doc-markdown\b/.test(html);
    return [...pictureProblems(head, build), ...(isArticle ? trailProblems(head, build) : [])]
      .filter(Boolean)
      .map((problem) => `${name} ${problem}`);
  });
  return {looked: names.length, problems};
}
