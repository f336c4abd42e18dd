import fs from 'node:fs';
import path from 'node:path';
import {checkAddresses} from './checks/addresses.mjs';
import {checkCells} from './checks/cells.mjs';
import {checkDataFiles} from './checks/dataFiles.mjs';
import {checkFeeds} from './checks/feeds.mjs';
import {readJson} from './checks/files.mjs';
import {checkHeadData} from './checks/headData.mjs';
import {checkLlmsTxt} from './checks/llmsTxt.mjs';
import {checkPages} from './checks/pages.mjs';
import {checkPrintEdition} from './checks/printEdition.mjs';
import {checkSitemap} from './checks/sitemap.mjs';
import {checkTwins} from './checks/twins.mjs';
import {checkWeights} from './checks/weights.mjs';
import {checkZendesk} from './checks/zendesk.mjs';
import {main} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {tellChecks} from './lib/tellChecks.mjs';

/** Looks at what the build wrote. */
await main(async () => {
  const build = path.join(projectRoot, 'build');
  const ledger = fs.readFileSync(path.join(projectRoot, 'data', 'addresses.txt'), 'utf8');
  const budgets = readJson(path.join(projectRoot, 'scripts', 'checks', 'weights.json'));
  const results = {
    'data files': checkDataFiles(build),
    'answers about devices': checkCells(build),
    addresses: checkAddresses(build, ledger),
    'Markdown twins': checkTwins(build),
    feeds: checkFeeds(build),
    sitemap: checkSitemap(build),
    'llms.txt': checkLlmsTxt(build),
    'pack for Zendesk': checkZendesk(build),
    'pictures and ways in heads': checkHeadData(build),
    'lines of the print edition': checkPrintEdition(build),
    weights: checkWeights(build, budgets),
    pages: await checkPages(build),
  };
  return tellChecks(results) ? 1 : 0;
});
