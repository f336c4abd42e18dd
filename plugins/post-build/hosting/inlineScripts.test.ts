import {describe, expect, it} from 'vitest';
import {assertKnownScripts, hashOf, inlineScripts} from './inlineScripts';

const inlineScriptHashes = (html: string) => inlineScripts(html).map(hashOf);

// The example of the specification: CSP Level 3, section 2.3.1.
const code = "alert('Hello, world.');";
const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

describe('inlineScriptHashes', () => {
  it.each([
    ['a plain script', `<script>${code}</script>`],
    ['a module', `<script type="module">${code}</script>`],
    ['a script with its type', `<script type="text/javascript">${code}</script>`],
    ['a script in the body', `<p>Hello</p><script>${code}</script>`],
    ['a script in the main part', `<main><p>Hello</p><SCRIPT>${code}</SCRIPT></main>`],
    ['a script behind it', `<main><p>Hello</p></main><script>${code}</script>`],
    ['a script between two', `<main></main><script>${code}</script><main></main>`],
    ['a script behind an attribute like it', `<p title="<main>"></main><script>${code}</script></p>`],
  ])('has the hash of %s', (_name, html) => {
    expect(inlineScriptHashes(html)).toEqual([hash]);
  });

  it.each([
    ['data for search engines', `<script type="application/ld+json">${code}</script>`],
    ['a script with an address', `<script src="/a.js">${code}</script>`],
    ['a script within a comment', `<!-- <script>${code}</script> -->`],
    ['a script that is text', `<pre>&lt;script&gt;${code}&lt;/script&gt;</pre>`],
    ['a page without scripts', '<p>Hello</p>'],
  ])('has none for %s', (_name, html) => {
    expect(inlineScriptHashes(html)).toEqual([]);
  });

  it('has one for each script, in their order', () => {
    const hashes = inlineScriptHashes(`<script>one()</script><script>${code}</script>`);
    expect(hashes).toHaveLength(2);
    expect(hashes[1]).toBe(hash);
  });

  it('changes with a single space', () => {
    expect(inlineScriptHashes(`<script>${code} </script>`)).not.toEqual([hash]);
  });
});

describe('what a page may run', () => {
  const stock =
    '!function(){var t=function(){try{return new URLSearchParams(window.location.search).get("docusaurus-theme")}catch(t){}}()}()';

  it('is what is known', () => {
    expect(() => assertKnownScripts([stock], 'index.html')).not.toThrow();
    expect(() => assertKnownScripts([], 'index.html')).not.toThrow();
  });

  it.each([
    ['stands before it', `track("me");${stock}`],
    ['stands behind it', `${stock};${'track("me");'.repeat(100)}`],
    ['only has words of it', 'document.documentElement.setAttribute("data-theme", track("me"))'],
  ])('is nothing that %s', (_where, code) => {
    expect(() => assertKnownScripts([stock, code], 'index.html')).toThrow('an unknown inline script');
  });

  it('is nothing that crept in, and the message says where and what', () => {
    expect(() => assertKnownScripts(['track("me")'], 'help/index.html')).toThrow(
      'help/index.html: an unknown inline script starts with "track("me")"',
    );
  });
});
