import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {embedScript, loadEmbedScript} from './loadEmbedScript';

const origin = 'https://help.example';
const base = `${origin}/a/b/`;

/** jsdom loads no frames, so that a window stands in for what a frame would hold. */
const windows = new WeakMap<HTMLIFrameElement, {postMessage: ReturnType<typeof vi.fn>}>();

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('passkey-help')!;
}

const frameOf = (element: HTMLElement): HTMLIFrameElement => element.shadowRoot!.querySelector('iframe')!;
const spareOf = (element: HTMLElement): HTMLSlotElement => element.shadowRoot!.querySelector('slot')!;
const addressOf = (element: HTMLElement): URL => new URL(frameOf(element).src);

function windowOf(element: HTMLElement) {
  const frame = frameOf(element);
  const own = windows.get(frame) ?? {postMessage: vi.fn()};
  windows.set(frame, own);
  Object.defineProperty(frame, 'contentWindow', {value: own, configurable: true});
  return own;
}

function receive(data: unknown, from: {readonly origin?: string; readonly source?: unknown}): void {
  const event = new MessageEvent('message', {data, origin: from.origin ?? origin});
  Object.defineProperty(event, 'source', {value: from.source});
  window.dispatchEvent(event);
}

const height = (value: unknown) => ({type: 'passkey-help:height', height: value});

beforeAll(() => loadEmbedScript(`${base}embed.js`));

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

/** Whether the console was told one thing; it is forgotten then, since a test may not leave anything on it. */
function complaint(): string | undefined {
  const spy = vi.spyOn(console, 'error');
  const said = spy.mock.calls.map(([first]) => String(first));
  spy.mockClear();
  return said.length === 1 ? said[0] : undefined;
}

describe('the script', () => {
  it('is smaller than 3 KB', () => {
    expect(embedScript.length).toBeGreaterThan(1000);
    expect(new TextEncoder().encode(embedScript).length).toBeLessThan(3000);
  });

  it('writes no HTML and runs no text', () => {
    expect(embedScript).not.toMatch(
      /innerHTML|insertAdjacentHTML|srcdoc|eval|Function|document\.write|<style/,
    );
  });

  it('may be there twice', () => {
    expect(() => loadEmbedScript(`${base}embed.js`)).not.toThrow();
  });
});

describe('the frame', () => {
  it.each(['matrix', 'pair', 'fix', 'reproduction/sign-in-with-phone'])(
    'shows %s of its own site',
    (embed) => {
      expect(frameOf(show(`<passkey-help embed="${embed}"></passkey-help>`)).src).toBe(
        `${base}embed/${embed}/`,
      );
    },
  );

  it('may run its scripts, use its forms and open tabs, and nothing else', () => {
    const frame = frameOf(show('<passkey-help embed="pair"></passkey-help>'));
    // jsdom reflects none of these, so that it keeps the words as they were given.
    expect(String(frame.sandbox).split(' ').sort()).toEqual([
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(frame.getAttribute('allow')).toBeNull();
    expect(frame.referrerPolicy).toBe('no-referrer');
    expect(frame.loading).toBe('lazy');
  });

  it('has a title, of its own or as given', () => {
    expect(frameOf(show('<passkey-help embed="pair"></passkey-help>')).title).toBe('Sign-in help');
    expect(frameOf(show('<passkey-help embed="pair" label="Zwei Geräte"></passkey-help>')).title).toBe(
      'Zwei Geräte',
    );
  });

  it('gets colours and a start in its address', () => {
    const {searchParams, hash} = addressOf(
      show(
        '<passkey-help embed="pair" scheme="dark" accent="#0b4a8f" accent-dark="#9CC4F2" start="computer=windows-11-chrome&amp;phone=iphone"></passkey-help>',
      ),
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      'docusaurus-theme': 'dark',
      accent: '0b4a8f',
      'accent-dark': '9CC4F2',
    });
    expect(hash).toBe('#computer=windows-11-chrome&phone=iphone');
  });

  it.each([
    ['scheme', 'sepia'],
    ['accent', 'red'],
    ['accent', '#fff'],
    ['accent-dark', '#12345g'],
    ['start', 'computer=a b'],
    ['start', 'x"><script>'],
  ])('drops %s="%s" and says what is allowed', (name, value) => {
    const element = document.createElement('passkey-help');
    element.setAttribute('embed', 'pair');
    element.setAttribute(name, value);
    document.body.append(element);
    expect(frameOf(element).src).toBe(`${base}embed/pair/`);
    expect(complaint()).toMatch(new RegExp(`${name}="`));
  });
});

describe('an embed that is not known', () => {
  it.each(['', 'Pair', 'pairs', 'reproduction', 'reproduction/', 'reproduction/../../x', '//evil.example'])(
    '"%s" becomes a link to the site, and a line on the console',
    (embed) => {
      const element = show(`<passkey-help embed="${embed}"></passkey-help>`);
      expect(element.shadowRoot).toBeNull();
      expect(element.querySelector('a')!.href).toBe(base);
      expect(complaint()).toContain('matrix|pair|fix|reproduction');
    },
  );

  it('leaves the link of the page in its place', () => {
    const element = show('<passkey-help embed="x"><a href="/own/">Own</a></passkey-help>');
    expect(element.querySelectorAll('a')).toHaveLength(1);
    expect(complaint()).toBeDefined();
  });
});

describe('the height', () => {
  function loaded() {
    const element = show('<passkey-help embed="pair"> </passkey-help>');
    const own = windowOf(element);
    frameOf(element).dispatchEvent(new Event('load'));
    return {element, own, frame: frameOf(element)};
  }

  it('is asked for at the site alone', () => {
    const {own} = loaded();
    expect(own.postMessage.mock.calls).toEqual([[{type: 'passkey-help:hello'}, origin]]);
  });

  it('is taken from its own frame', () => {
    const {own, frame} = loaded();
    receive(height(1234), {source: own});
    expect(frame.style.height).toBe('1234px');
  });

  it.each([
    ['another origin', height(1234), 'https://evil.example', true],
    ['an origin that only begins so', height(1234), `${origin}.evil.example`, true],
    ['a page without an origin', height(1234), 'null', true],
    ['another frame of the same site', height(1234), origin, false],
    ['another type', {type: 'height', height: 1234}, origin, true],
    ['no type', {height: 1234}, origin, true],
    ['nothing', null, origin, true],
    ['text', '1234', origin, true],
    ['a height in words', height('1234'), origin, true],
    ['a height that is no number', height(NaN), origin, true],
    ['a height without end', height(Infinity), origin, true],
    ['part of a pixel', height(1234.5), origin, true],
    ['a negative height', height(-1), origin, true],
    ['a height that hides the frame', height(0), origin, true],
    ['a height that buries the page', height(20001), origin, true],
    ['a height as an object', height({valueOf: () => 1234}), origin, true],
  ])('is not taken from %s', (_name, data, from, isOwn) => {
    const {own, frame} = loaded();
    receive(data, {origin: from, source: isOwn ? own : window});
    expect(frame.style.height).toBe('640px');
  });

  it('is asked for less and less often until there is an answer', () => {
    const {own} = loaded();
    vi.advanceTimersByTime(1000);
    const before = own.postMessage.mock.calls.length;
    expect(before).toBe(3);
    receive(height(900), {source: own});
    vi.advanceTimersByTime(60_000);
    expect(own.postMessage).toHaveBeenCalledTimes(before);
  });

  it('shows a link below a frame that does not answer, and stops asking', () => {
    const {element, own, frame} = loaded();
    expect(spareOf(element).hidden).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(spareOf(element).hidden).toBe(false);
    expect(element.querySelector('a')!.href).toBe(`${base}devices/pair/`);
    expect(frame.style.height).toBe('640px');
    expect(own.postMessage.mock.calls.length).toBeLessThan(12);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes a late answer, and the link away', () => {
    const {element, own} = loaded();
    vi.advanceTimersByTime(10_000);
    receive(height(900), {source: own});
    expect(spareOf(element).hidden).toBe(true);
  });

  it('is asked for again when the frame loads again', () => {
    const {own, frame} = loaded();
    receive(height(900), {source: own});
    frame.dispatchEvent(new Event('load'));
    expect(own.postMessage).toHaveBeenCalledTimes(2);
  });

  it('goes to the frame that said it, where there are several', () => {
    document.body.innerHTML =
      '<passkey-help embed="pair"></passkey-help><passkey-help embed="fix"></passkey-help>';
    const [first, second] = document.querySelectorAll<HTMLElement>('passkey-help');
    windowOf(first!);
    receive(height(777), {source: windowOf(second!)});
    expect(frameOf(first!).style.height).toBe('640px');
    expect(frameOf(second!).style.height).toBe('777px');
  });
});

describe('an element that leaves the page', () => {
  it('hears and asks nothing any more', () => {
    const element = show('<passkey-help embed="pair"></passkey-help>');
    const own = windowOf(element);
    const frame = frameOf(element);
    frame.dispatchEvent(new Event('load'));
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    receive(height(900), {source: own});
    expect(frame.style.height).toBe('640px');
  });

  it('works where it is moved to', () => {
    const element = show('<passkey-help embed="pair"></passkey-help><div></div>');
    document.querySelector('div')!.append(element);
    expect(element.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1);
    expect(element.querySelectorAll('a')).toHaveLength(1);
    receive(height(901), {source: windowOf(element)});
    expect(frameOf(element).style.height).toBe('901px');
  });
});
