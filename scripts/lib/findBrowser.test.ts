// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {findBrowser, findHeadlessShell} from './findBrowser.mjs';

/** A machine on which only these files can be run. */
function machine(files: string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') {
  return {
    env: {PATH: '/opt/bin:/usr/bin', ...env} as NodeJS.ProcessEnv,
    platform,
    isUsable: (path: string) => files.includes(path),
    ownPath: () => Promise.resolve<string | undefined>('/cache/chromium'),
  };
}

describe('findBrowser', () => {
  it('prefers CHROME_PATH to an installed browser', async () => {
    const found = await findBrowser(
      machine(['/my/chrome', '/usr/bin/chromium'], {CHROME_PATH: '/my/chrome'}),
    );
    expect(found).toEqual({path: '/my/chrome', origin: 'CHROME_PATH'});
  });

  it('does not look further if CHROME_PATH leads nowhere', async () => {
    const search = findBrowser(machine(['/usr/bin/chromium'], {CHROME_PATH: '/my/chrome'}));
    await expect(search).rejects.toThrow(/^CHROME_PATH is \/my\/chrome, .*correct it or unset it\.$/);
  });

  it('treats an empty CHROME_PATH as not set', async () => {
    const found = await findBrowser(machine(['/usr/bin/chromium'], {CHROME_PATH: ''}));
    expect(found?.path).toBe('/usr/bin/chromium');
  });

  it('prefers Chromium to Chrome, wherever on PATH they are', async () => {
    const found = await findBrowser(
      machine(['/opt/bin/google-chrome', '/usr/bin/chromium', '/cache/chromium']),
    );
    expect(found).toEqual({path: '/usr/bin/chromium', origin: 'found on PATH'});
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'knows the command %s',
    async (command) => {
      expect((await findBrowser(machine([`/usr/bin/${command}`])))?.path).toBe(`/usr/bin/${command}`);
    },
  );

  it('looks into the app folders of macOS', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect((await findBrowser(machine([chrome], {}, 'darwin')))?.path).toBe(chrome);
    expect((await findBrowser(machine([chrome], {}, 'linux')))?.path).toBeUndefined();
  });

  it("looks into macOS's app folder of the user's own", async () => {
    const chromium = '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium';
    const found = await findBrowser(machine([chromium], {HOME: '/home/me'}, 'darwin'));
    expect(found?.path).toBe(chromium);
  });

  it('looks into the program folders of Windows', async () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const found = await findBrowser(machine([chrome], {ProgramFiles: 'C:\\Program Files'}, 'win32'));
    expect(found?.path).toBe(chrome);
  });

  it("falls back to Playwright's own", async () => {
    const found = await findBrowser(machine(['/cache/chromium']));
    expect(found).toEqual({path: '/cache/chromium', origin: "Playwright's own"});
  });

  it('finds nothing if Playwright has not downloaded its own, or is not installed', async () => {
    expect(await findBrowser(machine([]))).toBeUndefined();
    expect(await findBrowser({...machine([]), ownPath: () => Promise.resolve(undefined)})).toBeUndefined();
  });
});

describe('findHeadlessShell', () => {
  const shell = '/usr/bin/chromium-headless-shell';

  it('finds it on PATH', () => {
    expect(findHeadlessShell(machine([shell]))).toBe(shell);
    expect(findHeadlessShell(machine(['/usr/bin/chromium']))).toBeUndefined();
  });

  it('leaves the browser to who names one', () => {
    expect(findHeadlessShell(machine([shell], {CHROME_PATH: '/my/chrome'}))).toBeUndefined();
  });

  it('takes the one that was passed on', () => {
    const env = {CHROME_PATH: '/usr/bin/chromium', CHROME_SHELL_PATH: '/found/shell'};
    expect(findHeadlessShell(machine([shell], env))).toBe('/found/shell');
  });
});
