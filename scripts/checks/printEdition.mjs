import fs from 'node:fs';
import path from 'node:path';
import {JSDOM} from 'jsdom';
import {flat} from './flat.mjs';

/** The pages of the edition, in its order. */
const pages = ['call-script', 'red-flags', 'replies', 'escalation', 'triage-card'];

const read = (build, page) => {
  const file = path.join(build, 'agents', page, 'index.html');
  return fs.existsSync(file) ? new JSDOM(fs.readFileSync(file, 'utf8')).window.document : undefined;
};

const textOf = (element) => flat(element.textContent.replaceAll('\u200b', ''));

/** Lines of an article that paper must carry, too: not its questions, which stand there once, nor its sources. */
function linesOf(document) {
  const article = document.querySelector('.theme-doc-markdown');
  const sources = article.querySelector('#sources')?.closest('section');
  sources?.remove();
  return [...article.querySelectorAll('h2, h3, h4, h5, li, td, p')]
    .filter((element) => !element.closest('section, fieldset') && !element.querySelector('li, p'))
    .map(textOf)
    .filter(Boolean);
}

/**
 * The print edition has every line of its pages, in order, nothing to press, and no search engine lists it.
 * @param {string} build
 * @returns {{looked: number, problems: string[]}} looked at lines
 */
export function checkPrintEdition(build) {
  const edition = read(build, 'print');
  if (edition === undefined) return {looked: 0, problems: ['agents/print/index.html is missing']};
  const main = edition.querySelector('main');
  const text = textOf(main);
  const robots = edition.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
  const problems = [
    robots.includes('noindex') ? '' : 'agents/print/ may be listed by search engines',
    main.querySelector('button, input, select, textarea, form') === null
      ? ''
      : 'agents/print/ has something to press',
  ];
  let looked = 0;
  let before = -1;
  for (const page of pages) {
    const document = read(build, page);
    const start = edition.getElementById(page);
    if (document === undefined || start === null) {
      problems.push(`agents/print/ lacks ${page}`);
      continue;
    }
    const at = [...main.querySelectorAll('*')].indexOf(start);
    if (at < before) problems.push(`agents/print/ has ${page} too early`);
    before = at;
    for (const line of linesOf(document)) {
      looked += 1;
      if (!text.includes(line)) problems.push(`agents/print/ lacks a line of ${page}: "${line}"`);
    }
  }
  return {looked, problems: problems.filter(Boolean)};
}
