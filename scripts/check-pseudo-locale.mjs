import fs from 'node:fs';
import path from 'node:path';
import {filesBelow, readJson} from './checks/files.mjs';
import {pseudoFile} from './checks/pseudo.mjs';
import {untranslatedWords} from './checks/untranslated.mjs';
import {allowedWords} from './checks/allowedWords.mjs';
import {docusaurus} from './lib/docusaurus.mjs';
import {main} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';

const locale = 'en-XA';
const translations = path.join(projectRoot, 'i18n', locale);
const out = path.join(projectRoot, 'build-pseudo');

function rewriteTranslations() {
  const files = filesBelow(translations, '.json');
  for (const name of files) {
    const file = path.join(translations, name);
    fs.writeFileSync(file, JSON.stringify(pseudoFile(readJson(file)), null, 2));
  }
  return files.length;
}

/** Builds the site in a made-up language and looks for words that stayed English. */
await main(async () => {
  process.env.SITE_PSEUDO_LOCALE = '1';
  process.env.SITE_COMPRESS = 'off';
  fs.rmSync(translations, {recursive: true, force: true});
  fs.rmSync(out, {recursive: true, force: true});
  const written = await docusaurus(['write-translations', '--locale', locale]);
  if (written !== 0) return written;
  console.log(`${rewriteTranslations()} translation files rewritten`);
  const built = await docusaurus(['build', '--locale', locale, '--out-dir', out]);
  if (built !== 0) return built;

  const isAllowed = allowedWords(projectRoot);
  const pages = filesBelow(out, '.html');
  let looked = 0;
  let problems = 0;
  for (const page of pages) {
    const result = untranslatedWords(fs.readFileSync(path.join(out, page), 'utf8'), isAllowed);
    looked += result.looked;
    problems += result.found.length;
    for (const text of new Set(result.found)) console.log(`  ${page}: "${text}" cannot be translated`);
  }
  console.log(`pseudo-locale: looked at ${looked} texts on ${pages.length} pages, ${problems} untranslated`);
  return problems > 0 || looked === 0 ? 1 : 0;
});
