import {createHash} from 'node:crypto';
import type {Element} from 'hast';
import {visit} from 'unist-util-visit';
import {runsInline} from '../../../src/domain/doctor/runsInline';
import {blankMainWithout, parseHtml} from '../parseHtml';

/** The inline scripts that pages may have, by how they start: their hashes follow base and brand. */
const known: readonly {readonly why: string; readonly start: string; readonly longest: number}[] = [
  {
    why: 'sets the colour scheme before the first paint (stock theme of Docusaurus 3.10)',
    start:
      '!function(){var t=function(){try{return new URLSearchParams(window.location.search).get("docusaurus-theme")}',
    // More would be something that was put behind it.
    longest: 1000,
  },
];

function scriptsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(parseHtml(html), {tagName: 'script'}, (node) => void found.push(node));
  return found;
}

/** The scripts of a page; its main part is only parsed where it might hide one. */
function allScripts(html: string): Element[] {
  const written = html.match(/<script/gi) ?? [];
  const found = scriptsOf(blankMainWithout('<script', html));
  return found.length === written.length ? found : scriptsOf(html);
}

/** The code of each inline script that a page would run. */
export function inlineScripts(html: string): string[] {
  return allScripts(html)
    .filter(({properties}) => runsInline(properties.src, properties.type))
    .map(({children}) => children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
}

/** The CSP source of a script (CSP Level 3, "hash-source"). */
export const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * @param page its path, for the message
 * @throws where the page has an inline script that is not known: the policy would allow what nobody looked at
 */
export function assertKnownScripts(codes: readonly string[], page: string): void {
  const isKnown = (code: string) =>
    known.some(({start, longest}) => code.startsWith(start) && code.length <= longest);
  const stranger = codes.find((code) => !isKnown(code));
  if (stranger === undefined) return;
  const allowed = known.map(({why}) => why).join('; ');
  throw new Error(
    `${page}: an unknown inline script starts with "${stranger.slice(0, 60)}". Allowed is one that ${allowed}. Move the code into a file.`,
  );
}
