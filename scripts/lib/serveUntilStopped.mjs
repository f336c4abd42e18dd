import {join} from 'node:path';
import {projectRoot} from './project.mjs';
import {start} from './serveSite.mjs';
import {untilStopped} from './untilStopped.mjs';

/**
 * Serves the build folder until Ctrl-C, or until the process is told to stop.
 *
 * @param {number} port
 */
export async function serveUntilStopped(port) {
  const site = await start({root: join(projectRoot, 'build'), port});
  console.log(`Serving ${site.url}`);
  await untilStopped();
  await site.close();
}
