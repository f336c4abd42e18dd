import {docusaurus} from './lib/docusaurus.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';
import {parsePort} from './lib/port.mjs';

await main(async () => {
  const port = parsePort(process.env.PORT);
  await ensureInstalled();
  return docusaurus(['start', '--no-open', '--port', String(port), ...process.argv.slice(2)]);
});
