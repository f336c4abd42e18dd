import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {browserFlags} from '../../lib/browserFlags.mjs';
import {serveHosted} from '../../lib/hostedSite.mjs';
import {projectRoot} from '../../lib/project.mjs';
import {freePort} from '../../lib/realServer.mjs';
import {installLighthouse} from './install.mjs';
import {medianReading, readReport} from './readReport.mjs';

const pages = ['', 'help/fix/stuck-on-connecting/', 'devices/', 'fix/'];
const runs = 5;

/**
 * Lets Lighthouse judge pages of the built site, as its own settings have it: a phone on a slow
 * network. The server is nginx with the settings that are written for hosts.
 *
 * @param {string} chromePath
 * @returns {AsyncGenerator<{page: string} & import('./readReport.mjs').Reading>} medians
 */
export async function* benchLighthouse(chromePath) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-lighthouse-'));
  const {lighthouse, launch} = await installLighthouse(work);
  const site = await serveHosted('nginx', {
    siteDir: path.join(projectRoot, 'build'),
    port: await freePort(),
  });
  const judgeOnce = async (url) => {
    const browser = await launch({chromePath, chromeFlags: ['--headless=new', ...browserFlags]});
    try {
      const {lhr} = await lighthouse(url, {port: browser.port, logLevel: 'error'});
      return readReport(lhr);
    } finally {
      await browser.kill();
    }
  };
  // A busy browser loses its trace now and then: then there is nothing to read, and one more try.
  const judge = (url) => judgeOnce(url).catch(() => judgeOnce(url));
  try {
    const readings = Object.fromEntries(pages.map((page) => [page, []]));
    // Alternating: what else happens on the machine meets all of them.
    for (let run = 0; run < runs; run += 1) {
      for (const page of pages) {
        readings[page].push(await judge(site.url + page));
      }
    }
    for (const page of pages) yield {page: `/${page}`, ...medianReading(readings[page])};
  } finally {
    await site.close();
    fs.rmSync(work, {recursive: true, force: true});
  }
}
