import fs from 'node:fs';
import path from 'node:path';
import {chromium, type Browser, type BrowserContext} from '@playwright/test';
import {watchForProblems} from '../../e2e/lib/watchForProblems';
import {browserFlags} from '../../scripts/lib/browserFlags.mjs';
import {serveHosted} from '../../scripts/lib/hostedSite.mjs';
import {freePort} from '../../scripts/lib/realServer.mjs';
import type {OwnBrand} from '../../plugins/brand/readBrand';

/** A release that was placed, before anything serves it. */
export interface PlacedFolder {
  /** The folder that is served. */
  readonly site: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly own: OwnBrand;
}

/** A placed release behind nginx, with a browser that looks at it. */
export interface PlacedSite extends PlacedFolder {
  /** Address of the front page. */
  readonly url: string;
  readonly origin: string;
  readonly browser: Browser;
}

/** Long enough for a busy machine; a fault that is planted is waited for as long. */
const patience = 10_000;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(process.env.CHROME_SHELL_PATH && {executablePath: process.env.CHROME_SHELL_PATH}),
    args: [...browserFlags],
  });

/**
 * Serves a placed release with nginx and the settings that are written with it, while it is looked at.
 * @returns what the look at it gave
 */
export async function whileServed<T>(
  placed: PlacedFolder,
  browser: Browser,
  look: (site: PlacedSite) => Promise<T>,
): Promise<T> {
  const {url, origin, close} = await serveHosted('nginx', {siteDir: placed.site, port: await freePort()});
  return look({...placed, url, origin, browser}).finally(close);
}

/**
 * A new window, closed afterwards.
 * @returns what the work gave, and whatever the pages did that a quiet page does not
 */
export async function inWindow<T>(
  {browser, origin}: PlacedSite,
  options: {readonly javaScriptEnabled: boolean},
  work: (context: BrowserContext) => Promise<T>,
): Promise<{result: T; problems: string[]}> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  try {
    const problems = await watchForProblems(context, origin);
    return {result: await work(context), problems};
  } finally {
    await context.close();
  }
}

/** The text of a file of the site. */
export const readFile = ({site}: PlacedFolder, file: string): string =>
  fs.readFileSync(path.join(site, file), 'utf8');
