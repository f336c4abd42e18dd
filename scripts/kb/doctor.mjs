import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {projectRoot} from '../lib/project.mjs';
import {badInput} from '../lib/badInput.mjs';
import {makeAsk} from './doctor/ask.mjs';

const usage = 'write: npm run -s kb -- doctor https://help.bank.example/passkeys/';

/** @param {string[]} args @returns {string} the address of a start page, with a slash at the end */
function readBase(args) {
  const [text = '', ...more] = args;
  if (text === '' || more.length > 0) throw badInput(`addresses given: ${args.length}, needed: 1; ${usage}`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw badInput(`found "${text}", allowed: an address that starts with https:// or http://; ${usage}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw badInput(`the address has a name or password in it, allowed: one without; ${usage}`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw badInput(`found "${text}", allowed: an address without ? and #; ${usage}`);
  }
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

/** The release that this doctor comes from, and the day. */
async function readYardstick() {
  const {loadDataset} = loadTypeScript('plugins/site-data/loadDataset.ts');
  const {readToday} = loadTypeScript('plugins/site-data/today.ts');
  const {factsDate} = loadTypeScript('src/domain/age/factsDate.ts');
  const today = readToday();
  const {version} = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
  return {today, own: {version, factsOn: factsDate(await loadDataset(projectRoot, today))}};
}

/**
 * Looks at a running installation from outside: a few GET requests to the one origin, and what the
 * answers say about headers, policies, caching and place.
 *
 * @param {string[]} args
 * @param {{write: (text: string) => void}} streams
 * @param {{milliseconds: number}} [patience] with each answer
 * @returns {Promise<number>} 0, or 1 where there is a fault
 */
export async function doctor(args, {write}, patience = {milliseconds: 10_000}) {
  const base = readBase(args);
  const {visitSite} = loadTypeScript('src/domain/doctor/visitSite.ts');
  const {examine} = loadTypeScript('src/domain/doctor/examine.ts');
  const {noSiteText} = loadTypeScript('src/components/Doctor/noSiteText.ts');
  const {toReport} = loadTypeScript('src/components/Doctor/toReport.ts');
  const result = await visitSite(base, makeAsk(patience));
  if (!result.ok) throw badInput(noSiteText(result.problem, base));
  const examination = examine(result.visit, await readYardstick(), 'command');
  write(`${JSON.stringify(toReport(examination, result.visit), null, 2)}\n`);
  return examination.ok ? 0 : 1;
}
