import {expect, test as base, type Frame, type Page} from '@playwright/test';
import {aliveRoot} from '../../scripts/bench/browser.mjs';
import {startEmbedPlaces, type EmbedPlaces} from './embedPlaces';
import {watchForProblems} from './watchForProblems';

interface Options {
  /** What a test means to provoke. */
  readonly expectedProblem: RegExp | undefined;
}

/** Chromium keeps nothing for frames of another site, and the stock theme says once that it noticed. */
const keepsNothing = /^console warning: Docusaurus browser storage is not available/;

/** Playwright's test, with a help and two hosts, which fails when anything is not quiet. */
export const test = base.extend<Options & {readonly quiet: void}, {readonly places: EmbedPlaces}>({
  expectedProblem: [undefined, {option: true}],
  places: [
    async ({}, use, {project}) => {
      const places = await startEmbedPlaces(project.use.baseURL ?? '');
      await use(places);
      await places.close();
    },
    {scope: 'worker'},
  ],
  quiet: [
    async ({context, places, expectedProblem}, use) => {
      const problems = await watchForProblems(context, places.site);
      await use();
      const hosts = [places.listed, places.unlisted].map((host) => `request to another origin: ${host}/`);
      const left = problems.filter(
        (problem) => !keepsNothing.test(problem) && !hosts.some((host) => problem.startsWith(host)),
      );
      expect(left.filter((problem) => !expectedProblem?.test(problem))).toEqual([]);
    },
    {auto: true},
  ],
});

/** Opens a page elsewhere with some HTML in it. */
export async function openHost(page: Page, host: string, body: string): Promise<void> {
  await page.goto(`${host}/?body=${encodeURIComponent(body)}`);
}

/** The frame of the first embed, once it is alive. */
export async function aliveFrame(page: Page): Promise<Frame> {
  const element = await page.locator('passkey-help iframe').first().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no frame on the page');
  await frame.locator(aliveRoot).waitFor({state: 'attached'});
  return frame;
}

/** How tall the first frame is, and how tall what it shows. */
export async function heights(page: Page, frame: Frame): Promise<{frame: number; content: number}> {
  const outer = await page.locator('passkey-help iframe').first().boundingBox();
  const content = await frame
    .locator('main')
    .evaluate((main) => Math.ceil(main.parentElement!.getBoundingClientRect().height));
  return {frame: outer?.height ?? 0, content};
}

export {expect};
