import {docusaurus} from './lib/docusaurus.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {listen} from './lib/listen.mjs';
import {main} from './lib/main.mjs';
import {parsePort} from './lib/port.mjs';
import {serveUntilStopped} from './lib/serveUntilStopped.mjs';

await main(async () => {
  const port = parsePort(process.env.PORT);
  // A taken port is better learnt now than after the build.
  const trial = await listen(() => {}, {port, host: 'localhost'});
  await trial.close();
  await ensureInstalled();
  const code = await docusaurus(['build']);
  if (code !== 0) return code;
  await serveUntilStopped(port);
});
