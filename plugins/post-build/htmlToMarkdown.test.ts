import {describe, expect, it} from 'vitest';
import {htmlToMarkdown} from './htmlToMarkdown';

const page = 'https://passkey-help.example/help/fix/old/';
const convert = (article: string) =>
  htmlToMarkdown(
    `<html><body><nav>Menu</nav><div class="theme-doc-markdown markdown">${article}</div></body></html>`,
    page,
  );

describe('htmlToMarkdown', () => {
  it('keeps the article and nothing around it', async () => {
    expect(await convert('<h1>The code is too old</h1><p>Start again.</p>')).toBe(
      '# The code is too old\n\nStart again.\n',
    );
  });

  it.each([
    ['/devices/', 'https://passkey-help.example/devices/'],
    ['#tell', `${page}#tell`],
    ['../scan/', 'https://passkey-help.example/help/fix/scan/'],
    ['https://example.org/', 'https://example.org/'],
  ])('makes the link %s absolute', async (href, absolute) => {
    expect(await convert(`<p><a href="${href}">there</a></p>`)).toBe(`[there](${absolute})\n`);
  });

  it.each([
    ['drawings', '<svg><title>A phone</title><text>42</text></svg>'],
    ['buttons', '<button>Copy</button>'],
    ['forms', '<form><label>System</label></form>'],
    ['scripts', '<script>alert(1)</script>'],
    ['links to a heading itself', '<a class="hash-link" href="#x">#</a>'],
    ['what is hidden from screen readers', '<span aria-hidden="true">●</span>'],
  ])('leaves out %s', async (_name, html) => {
    expect(await convert(`<p>Before</p>${html}<p>After</p>`)).toBe('Before\n\nAfter\n');
  });

  it('leaves out several in a row', async () => {
    expect(await convert('<p>a<button>1</button><button>2</button><svg></svg>b</p>')).toBe('ab\n');
  });

  it('keeps what is folded', async () => {
    const markdown = await convert(
      '<details><summary><h2>For admins</h2></summary><div><p>Open the port.</p></div></details>',
    );
    expect(markdown).toContain('For admins');
    expect(markdown).toContain('Open the port.');
  });

  it('keeps tables', async () => {
    const markdown = await convert(
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
    expect(markdown).toBe('| A | B |\n| - | - |\n| 1 | 2 |\n');
  });

  it('keeps numbered steps', async () => {
    expect(await convert('<ol><li>One</li><li>Two</li></ol>')).toBe('1. One\n2. Two\n');
  });

  it('refuses a page without an article', async () => {
    await expect(htmlToMarkdown('<p>Nothing</p>', page)).rejects.toThrow(
      `${page} has no .theme-doc-markdown`,
    );
  });
});
