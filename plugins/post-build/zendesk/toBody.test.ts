import {describe, expect, it} from 'vitest';
import {toBody} from './toBody';

const page = 'https://passkey-help.example/help/fix/old/';
const convert = (article: string) =>
  toBody(`<html><body><div class="theme-doc-markdown markdown">${article}</div></body></html>`, page);

describe('what could run in a help desk', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', ''],
    ['a script in a drawing', '<svg><script>alert(1)</script></svg>', ''],
    ['a style', '<style>p{}</style>', ''],
    ['a frame', '<iframe src="https://www.youtube.com/x"></iframe>', ''],
    ['a form', '<form action="/x"><label>Name</label><input></form>', ''],
    ['a button', '<button onclick="alert(1)">Copy</button>', ''],
    ['a picture with a handler', '<p>a<img src="x" onerror="alert(1)">b</p>', '<p>ab</p>'],
    ['a handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['a javascript: link', '<p><a href="javascript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
    ['one with a line break in it', '<p><a href="java\nscript:alert(1)">a</a></p>', '<p><a>a</a></p>'],
    ['a data: link', '<p><a href="data:text/html,x">a</a></p>', '<p><a>a</a></p>'],
    ['an address that is none', '<p><a href="https://[">a</a></p>', '<p><a>a</a></p>'],
    ['an embedded object', '<object data="x"><p>a</p></object>', ''],
    ['a template', '<template><p>a</p></template>', ''],
    ['a comment', '<p>a<!-- b --></p>', '<p>a</p>'],
    [
      'our own attributes',
      '<p class="x" style="color:red" data-id="1" role="note" aria-label="x">a</p>',
      '<p>a</p>',
    ],
  ])('loses %s', (_name, html, body) => {
    expect(convert(html)).toBe(body);
  });
});

describe('what an article needs', () => {
  it('starts below the title, which the help desk shows by itself', () => {
    expect(convert('<header><h1>Title</h1></header><p>One</p><h2>Why</h2>')).toBe('<p>One</p><h2>Why</h2>');
  });

  it.each([
    ['../scan/', 'https://passkey-help.example/help/fix/scan/'],
    ['/devices/#a', 'https://passkey-help.example/devices/#a'],
    ['#gone', `${page}#gone`],
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&#x26;b=2'],
  ])('has the link %s with its whole address', (href, address) => {
    expect(convert(`<p><a href="${href}">a</a></p>`)).toBe(`<p><a href="${address}">a</a></p>`);
  });

  it('keeps a link to a part of itself, and no other id', () => {
    expect(
      convert(`<p><a href="#why">a</a> <a href="${page}#why">b</a></p><h2 id="why">W</h2><h2 id="x">X</h2>`),
    ).toBe('<p><a href="#why">a</a> <a href="#why">b</a></p><h2 id="why">W</h2><h2>X</h2>');
  });

  it('opens what is folded, with its heading and its name', () => {
    expect(
      convert(
        '<p><a href="#a">a</a></p><details id="a"><summary><h2>Admins</h2></summary><div><p>Open it.</p></div></details>',
      ),
    ).toBe('<p><a href="#a">a</a></p><div id="a"><h2>Admins</h2><div><p>Open it.</p></div></div>');
  });

  it('opens a fold without a heading, and keeps safety questions', () => {
    expect(convert('<details><summary>More</summary><p>a</p></details>')).toBe(
      '<div><p><strong>More</strong></p><p>a</p></div>',
    );
    expect(convert('<fieldset><legend>Did anyone call?</legend></fieldset>')).toBe(
      '<p><strong>Did anyone call?</strong></p>',
    );
  });

  it('keeps tables with their heads', () => {
    const table =
      '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>';
    expect(convert(table.replace('<table>', '<table class="x" role="table">'))).toBe(table);
  });

  it('keeps code as text, line by line', () => {
    const coloured = '<span class="token keyword">a</span> &lt; b\nc\n';
    expect(convert(`<pre class="x"><code>${coloured}</code></pre>`)).toBe(
      '<pre><code>a &#x3C; b\nc</code></pre>',
    );
  });

  it('writes a list of terms as the help desk knows it', () => {
    expect(convert('<dl><div><dt>Wait</dt><dd>10 seconds</dd></div></dl>')).toBe(
      '<dl><dt>Wait</dt><dd>10 seconds</dd></dl>',
    );
  });

  it('puts parts of an entry below each other where the style sheet did', () => {
    expect(
      convert('<ul><li>The phone<strong class="here">It stops</strong><span class="b">c</span></li></ul>'),
    ).toBe('<ul><li>The phone<br><strong>It stops</strong><br>c</li></ul>');
    expect(convert('<ul><li>Off: <strong class="b">a</strong></li></ul>')).toBe(
      '<ul><li>Off: <strong>a</strong></li></ul>',
    );
  });

  it('refuses a page without an article', () => {
    expect(() => toBody('<p>a</p>', page)).toThrow(`${page} has no .theme-doc-markdown`);
  });
});
