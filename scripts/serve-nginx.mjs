import {serveHosted} from './lib/hostedSite.mjs';
import {main} from './lib/main.mjs';
import {parsePort} from './lib/port.mjs';
import {freePort} from './lib/realServer.mjs';
import {untilStopped} from './lib/untilStopped.mjs';

await main(async () => {
  const site = await serveHosted('nginx', {
    siteDir: process.env.SITE_DIR ?? 'build',
    port: await freePort(parsePort(process.env.PORT)),
  });
  console.log(`Serving ${site.url} with nginx`);
  await untilStopped();
  await site.close();
});
