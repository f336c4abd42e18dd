import fs from 'node:fs';
import path from 'node:path';
import {licenceOf, nameOf} from '../checks/supplyChain.mjs';
import {projectRoot} from '../lib/project.mjs';

const isLicence = /^(licen[cs]e|copying|notice)/i;

/** The licence files of an installed package, or nothing where it has none. */
function textOf(place) {
  const folder = path.join(projectRoot, place);
  if (!fs.existsSync(folder)) return '';
  return fs
    .readdirSync(folder)
    .filter((name) => isLicence.test(name))
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file, 'utf8').trim())
    .join('\n\n');
}

/**
 * The licences of all packages with which the site is built; packages with the same text stand together.
 *
 * @param {import('../checks/supplyChain.mjs').LockPackages} packages "packages" of package-lock.json
 * @returns {{text: string, looked: number}}
 */
export function listLicences(packages) {
  const places = Object.keys(packages).filter(
    (place) => place !== '' && !packages[place].dev && !packages[place].devOptional,
  );
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  const withoutText = [];
  for (const place of places) {
    const entry = `${nameOf(place)} ${packages[place].version} (${licenceOf(place, packages) ?? 'not stated'})`;
    const text = textOf(place);
    if (text === '') withoutText.push(entry);
    else byText.set(text, [...(byText.get(text) ?? []), entry]);
  }
  const groups = [...byText].map(([text, entries]) => `${entries.join('\n')}\n\n${text}\n`);
  const rest =
    withoutText.length > 0
      ? [
          `Without a licence file of their own in the package, or for other systems:\n\n${withoutText.join('\n')}\n`,
        ]
      : [];
  return {text: [...groups, ...rest].join(`\n${'-'.repeat(80)}\n\n`), looked: places.length};
}
