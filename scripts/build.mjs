import {docusaurus} from './lib/docusaurus.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';

await main(async () => {
  await ensureInstalled();
  return docusaurus(['build', ...process.argv.slice(2)]);
});
