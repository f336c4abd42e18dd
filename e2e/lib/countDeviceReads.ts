import type {Page} from '@playwright/test';

declare global {
  interface Window {
    deviceReads?: {watched: string[]; read: string[]};
  }
}

/**
 * Notes whatever a page reads of the device: every property and method of the browser's "navigator",
 * of the screen, and of what WebAuthn tells about passkeys. Call it before the page opens.
 */
export async function countDeviceReads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const reads = {watched: [] as string[], read: [] as string[]};
    window.deviceReads = reads;

    function watch(owner: string, target: object): void {
      for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(target))) {
        const name = `${owner}.${key}`;
        const note = () => reads.read.push(name);
        const {get, value} = descriptor as TypedPropertyDescriptor<unknown>;
        if (key === 'constructor' || !descriptor.configurable) continue;
        if (get) {
          Object.defineProperty(target, key, {
            ...descriptor,
            get(this: unknown): unknown {
              note();
              return get.call(this);
            },
          });
        } else if (typeof value === 'function') {
          Object.defineProperty(target, key, {
            ...descriptor,
            value(this: unknown, ...args: unknown[]): unknown {
              note();
              return Reflect.apply(value, this, args);
            },
          });
        } else continue;
        reads.watched.push(name);
      }
    }

    // Not every system's browser has these; a page that asks for them must be noticed on all.
    for (const key of ['bluetooth', 'userAgentData', 'clipboard', 'mediaDevices']) {
      if (key in Navigator.prototype) continue;
      Object.defineProperty(Navigator.prototype, key, {configurable: true, get: () => undefined});
    }
    watch('navigator', Navigator.prototype);
    watch('screen', Screen.prototype);
    watch('PublicKeyCredential', PublicKeyCredential);
  });
}

/** Read by the libraries that draw the pages, and why; the site's own code reads none of these on load. */
const readByLibraries: Readonly<Record<string, string>> = {
  'navigator.userAgent': 'the router looks for old browsers whose address bar it cannot change',
  'navigator.connection': 'links are fetched ahead, but not on a slow or metered connection',
};

/** What the site itself read of the device so far. */
export async function ownReads(page: Page): Promise<string[]> {
  const {read} = await deviceReads(page);
  return read.filter((name) => !(name in readByLibraries));
}

/** What is watched, and what was read of it so far. */
export async function deviceReads(page: Page): Promise<{watched: string[]; read: string[]}> {
  const reads = await page.evaluate(() => window.deviceReads);
  if (reads === undefined) throw new Error('Call countDeviceReads before the page opens');
  return reads;
}
