import type {Page} from '@playwright/test';
import {cameraFile} from './lib/cameraFile.mjs';
import {writeCameraVideo} from './lib/cameraVideo';
import {clearGate} from './lib/gate';
import {kept} from './lib/kept';
import {button, main} from './lib/main';
import {openPage} from './lib/openPage';
import {vectors} from './lib/signInCodes';
import {expect, test} from './lib/test';

const {text} = vectors[0]!;

test.beforeAll(() => writeCameraVideo(cameraFile, text));

const address = '/developers/code-reader/';

/** Notes every track of a camera, so that a test can ask whether one is still on. */
async function watchTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(window, {tracks});
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
}

const trackStates = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as {tracks: MediaStreamTrack[]}).tracks.map((each) => each.readyState),
  );

/** Opens the camera of a page on which nothing is ever seen, so that it goes on looking. */
async function lookForEver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => {};
  });
  await watchTracks(page);
  await openPage(page, address);
  await clearGate(page);
  await button(page, 'Use the camera').click();
  await expect(main(page).getByText('Hold the code still')).toBeVisible();
}

test.describe('a camera that is allowed', () => {
  test.use({permissions: ['camera']});

  test('reads the code by itself, and is switched off then', async ({page}) => {
    await watchTracks(page);
    await openPage(page, address);
    await clearGate(page);
    expect(await trackStates(page)).toEqual([]);
    await button(page, 'Use the camera').click();
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    expect(await trackStates(page)).toEqual(['ended']);
    await expect(main(page).locator('video')).toBeHidden();
    expect(await kept(page)).toEqual([]);
    expect(await page.content()).not.toContain(text.slice(6, 40));
  });

  test('is switched off when its page is left', async ({page}) => {
    await lookForEver(page);
    await page.getByRole('banner').getByRole('link', {name: 'Which devices work'}).click();
    await expect(page.getByRole('heading', {level: 1, name: /devices/i})).toBeVisible();
    expect(await trackStates(page)).toEqual(['ended']);
  });

  test('that is taken away is said to be', async ({page}) => {
    await lookForEver(page);
    await page.evaluate(() => {
      const [track] = (window as unknown as {tracks: MediaStreamTrack[]}).tracks;
      track!.dispatchEvent(new Event('ended'));
    });
    await expect(main(page).getByText('The camera went off.')).toBeVisible();
    expect(await trackStates(page)).toEqual(['ended']);
  });

  test('is switched off by a code that came another way, and by a yes', async ({page}) => {
    await lookForEver(page);
    await main(page).getByLabel('Paste the text of the code').fill(text);
    await expect(main(page).getByRole('heading', {name: 'A passkey sign-in code'})).toBeFocused();
    expect(await trackStates(page)).toEqual(['ended']);
    await button(page, 'Use the camera').click();
    await expect(main(page).getByText('Hold the code still')).toBeVisible();
    await button(page, 'That has changed').click();
    await expect.poll(() => trackStates(page)).toEqual(['ended', 'ended']);
  });

  test('stays off after two tries, however late the first one is answered', async ({page}) => {
    await watchTracks(page);
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.drawImage = () => {};
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      let tries = 0;
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        tries += 1;
        if (tries > 1) return open(constraints);
        await new Promise((resolve) => setTimeout(resolve, 800));
        throw new DOMException('no', 'NotAllowedError');
      };
    });
    await openPage(page, address);
    await clearGate(page);
    await button(page, 'Use the camera').click();
    await button(page, 'Switch the camera off').click();
    await button(page, 'Use the camera').click();
    await expect(main(page).getByText('Hold the code still')).toBeVisible();
    await page.waitForTimeout(1200);
    await button(page, 'Switch the camera off').click();
    await expect.poll(() => trackStates(page)).toEqual(['ended']);
  });

  test('can be switched off by hand, and is opened once by two presses', async ({page}) => {
    await lookForEver(page);
    await button(page, 'Switch the camera off').click();
    await expect(button(page, 'Use the camera')).toBeVisible();
    expect(await trackStates(page)).toEqual(['ended']);
  });
});

test.describe('on a page that does not use it', () => {
  test.use({permissions: ['camera'], expectedProblem: /permissions policy/i});

  test('a camera that is allowed stays off', async ({page}) => {
    await openPage(page, '/');
    const error = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({video: true}).then(
        () => 'opened',
        (reason: Error) => reason.name,
      ),
    );
    expect(error).toBe('NotAllowedError');
  });
});

test.describe('a camera that is refused', () => {
  test.use({permissions: []});

  test('is said to be, and the other ways go on', async ({page}) => {
    await openPage(page, address);
    await clearGate(page);
    await button(page, 'Use the camera').click();
    await expect(main(page).getByText('The camera is not allowed for this page.')).toBeVisible();
    await expect(main(page).getByLabel('Paste the text of the code')).toBeVisible();
  });
});
