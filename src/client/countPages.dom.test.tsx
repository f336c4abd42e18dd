import siteConfig from '@generated/docusaurus.config';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {plainBrand, type Brand} from '../domain/brand/brand';
import {encodeBrand} from '../domain/brand/brandCode';
import {onRouteDidUpdate} from './countPages';

type Location = Parameters<NonNullable<typeof onRouteDidUpdate>>[0]['location'];

const at = (pathname: string, search = '', hash = ''): Location => ({
  pathname,
  search,
  hash,
  state: undefined,
});
const sent = vi.fn<typeof fetch>();

function useBrand(brand: Partial<Brand>): void {
  (siteConfig as {customFields: unknown}).customFields = {brand: encodeBrand({...plainBrand, ...brand})};
}

/** A page is opened, then others, as a reader goes on. */
function open(...locations: readonly Location[]): void {
  locations.forEach((location, index) =>
    onRouteDidUpdate?.({location, previousLocation: locations[index - 1] ?? null}),
  );
}

const bodies = () => sent.mock.calls.map(([, init]) => init?.body);

beforeEach(() => {
  sent.mockReset().mockResolvedValue(new Response(null, {status: 204}));
  vi.stubGlobal('fetch', sent);
  useBrand({analytics: {path: '/count/page'}});
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'doNotTrack');
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

const say = (name: string, value: unknown) =>
  Object.defineProperty(navigator, name, {configurable: true, value});

describe('where the host counts opened pages', () => {
  it('one request goes to its path, and holds the path of the page and nothing else', () => {
    open(at('/base/help/', '?q=my+bank', '#where=stuck'));
    expect(sent.mock.calls).toEqual([
      [
        '/count/page',
        {
          method: 'POST',
          body: '/base/help/',
          headers: {'Content-Type': 'text/plain;charset=UTF-8'},
          mode: 'same-origin',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          cache: 'no-store',
          keepalive: true,
        },
      ],
    ]);
  });

  it('each page counts once, also where the reader comes to it by a link', () => {
    open(at('/base/'), at('/base/help/'), at('/base/help/', '', '#why'), at('/base/'));
    expect(bodies()).toEqual(['/base/', '/base/help/', '/base/']);
  });

  it('tools behind the safety questions and addresses without a page do not', () => {
    open(at('/base/fix/', '', '#where-stopped=connecting'), at('/base/anna@mail.example/'));
    expect(bodies()).toEqual([]);
  });

  it.each([
    ['doNotTrack', '1', 0],
    ['globalPrivacyControl', true, 0],
    ['doNotTrack', '0', 1],
    ['doNotTrack', null, 1],
    ['globalPrivacyControl', false, 1],
  ])('a browser that says %s: %s is counted %d times', (name, value, times) => {
    say(name, value);
    open(at('/base/help/'));
    expect(sent).toHaveBeenCalledTimes(times);
  });

  it('nothing is said of a failure', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const asked = {times: 0};
    // A mock would hear of the failure itself.
    vi.stubGlobal('fetch', () => {
      asked.times += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    open(at('/base/help/'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unheard);
    expect(asked.times).toBe(1);
    expect(unheard).not.toHaveBeenCalled();
  });
});

it('where it does not, nothing is sent and the browser is asked nothing', () => {
  useBrand({});
  const asked = vi.fn(() => null);
  Object.defineProperty(navigator, 'doNotTrack', {configurable: true, get: asked});
  open(at('/base/'), at('/base/help/'));
  expect(sent).not.toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
});
