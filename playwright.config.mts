import {defineConfig} from '@playwright/test';
import {insecureHost, sitePort, siteOrigin} from './e2e/lib/addresses.mjs';
import {cameraFile} from './e2e/lib/cameraFile.mjs';
import {browserFlags} from './scripts/lib/browserFlags.mjs';
import {findBrowser, findHeadlessShell} from './scripts/lib/findBrowser.mjs';

// "npm test" has already found both and passes them on; this is for "npx playwright test" alone.
const browser = await findBrowser();
const shell = findHeadlessShell() ?? browser?.path;

const launchOptions = {
  executablePath: shell,
  args: [...browserFlags, `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
};

/** A pretended camera, and what a browser refuses to frames of other sites, belong to a whole browser. */
const needsWholeBrowser = /(cameraReader|embedStorage)\.spec\.ts$/;

/** Looks at the build in a made-up language, not at the site. */
const madeUpLanguage = /pseudo[\\/]layout\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  // A test that only passes the second time is a fault to be found.
  retries: 0,
  workers: 2,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: siteOrigin,
    launchOptions,
  },
  projects: [
    {name: 'site', testIgnore: [needsWholeBrowser, madeUpLanguage]},
    {name: 'layout', testMatch: madeUpLanguage},
    {
      name: 'whole-browser',
      testMatch: needsWholeBrowser,
      use: {
        launchOptions: {
          ...launchOptions,
          executablePath: browser?.path,
          args: [
            ...launchOptions.args,
            '--use-fake-device-for-media-stream',
            `--use-file-for-fake-video-capture=${cameraFile}`,
          ],
        },
      },
    },
  ],
  webServer: {
    // What hosts use, with the settings that are written for them: the headers are the real ones.
    command: 'node scripts/serve-nginx.mjs',
    env: {PORT: String(sitePort)},
    url: siteOrigin,
    // A server left over from earlier may serve an older build.
    reuseExistingServer: false,
    timeout: 30_000,
    // It takes its folder with it; Playwright would end it at once.
    gracefulShutdown: {signal: 'SIGTERM', timeout: 5_000},
  },
});
