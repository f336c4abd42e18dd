import {parseArgs} from 'node:util';
import readline from 'node:readline';
import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {wholeNumber} from '../lib/wholeNumber.mjs';
import {openBuiltSearch} from '../search/builtSite.mjs';
import {badInput} from '../lib/badInput.mjs';

const usage =
  'write: npm run -s kb -- search "stuck on connecting" --limit 5, or search --batch with a query on each line of stdin; --audience user, agent, admin or developer puts pages for these readers first';

function readAudience(text) {
  const {audiences} = loadTypeScript('src/schema/vocabulary.ts');
  if (text !== undefined && !audiences.includes(text)) {
    throw badInput(`--audience: found "${text}", allowed: ${audiences.join(', ')}; ${usage}`);
  }
  return text;
}

function readArgs(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {batch: {type: 'boolean'}, limit: {type: 'string'}, audience: {type: 'string'}},
    });
  } catch (error) {
    throw badInput(`${error.message.split('. ')[0]}; ${usage}`);
  }
}

/**
 * What the search box of the site finds, in the same order.
 *
 * @param {string[]} args
 * @param {{input: NodeJS.ReadableStream, write: (text: string) => void}} streams
 * @returns {Promise<number>} 0, also where nothing is found
 */
export async function search(args, {input, write}) {
  const {values, positionals} = readArgs(args);
  const limit = wholeNumber(values.limit, {name: 'limit', usual: 5, most: 50, usage});
  const audience = readAudience(values.audience);
  const wanted = values.batch ? 0 : 1;
  if (positionals.length !== wanted) {
    throw badInput(`queries given: ${positionals.length}, needed: ${wanted}, in quotes; ${usage}`);
  }
  const searcher = await openBuiltSearch();
  const {flat} = loadTypeScript('src/domain/search/hit.ts');
  const find = (query) =>
    flat(searcher.search(query, audience).groups)
      .slice(0, limit)
      .map(({url, anchor, title, heading, kind, score}) => ({
        url,
        title,
        section: heading,
        anchor,
        kind,
        score: Number(score.toFixed(3)),
      }));
  if (!values.batch) {
    write(`${JSON.stringify(find(positionals[0]), null, 2)}\n`);
    return 0;
  }
  for await (const line of readline.createInterface({input, crlfDelay: Infinity})) {
    write(`${JSON.stringify(find(line))}\n`);
  }
  return 0;
}
