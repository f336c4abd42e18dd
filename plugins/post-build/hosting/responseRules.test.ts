import {describe, expect, it} from 'vitest';
import {headersFile} from './headersFile';
import {responseRules, type PageRule} from './responseRules';

const at = (embedOrigins: readonly string[], baseUrl = '/a/b/') =>
  responseRules({baseUrl, scriptHashes: ["'sha256-x'"], embedOrigins});
const host = 'https://www.bank.example';
const headersOf = (rules: readonly PageRule[], path: string) =>
  new Map(rules.find((rule) => rule.path === path)?.headers.map(({key, value}) => [key, value]));

describe('the rules of embeds', () => {
  it('let the listed origins frame them, and run the script beside them', () => {
    const {prefixes} = at([host, 'https://desk.example']);
    const embed = headersOf(prefixes, '/a/b/embed/');
    expect(embed.get('Content-Security-Policy')).toContain(`; frame-ancestors ${host} https://desk.example;`);
    expect(embed.get('X-Frame-Options')).toBe('');
    expect(embed.get('X-Robots-Tag')).toBe('noindex');
    const script = headersOf(prefixes, '/a/b/embed.js');
    expect(script.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  it('let nobody frame them where no origin is listed', () => {
    const {prefixes} = at([]);
    const embed = headersOf(prefixes, '/a/b/embed/');
    expect(embed.get('Content-Security-Policy')).toContain("; frame-ancestors 'none';");
    expect(embed.has('X-Frame-Options')).toBe(false);
    expect(embed.get('X-Robots-Tag')).toBe('noindex');
    expect(headersOf(prefixes, '/a/b/embed.js').size).toBe(0);
  });

  it('differ from those of every page in nothing else', () => {
    const {prefixes, headers} = at([host]);
    const general = headers.find(({key}) => key === 'Content-Security-Policy')?.value;
    const own = headersOf(prefixes, '/a/b/embed/').get('Content-Security-Policy');
    expect(own?.replace(host, "'none'")).toBe(general);
  });
});

describe('Trusted Types', () => {
  it('are reported, never enforced', () => {
    const headers = new Map(at([]).headers.map(({key, value}) => [key, value]));
    expect(headers.get('Content-Security-Policy-Report-Only')).toContain(
      "require-trusted-types-for 'script'",
    );
    expect(headers.get('Content-Security-Policy')).not.toContain('trusted-types');
    expect(JSON.stringify(at([]))).not.toMatch(/report-(uri|to)/);
  });
});

describe('the _headers file', () => {
  const text = headersFile(at([host]));
  const blocks = new Map(
    text
      .trim()
      .split(/\n(?=\/)/)
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return [path, lines.map((line) => line.trim())] as const;
      }),
  );

  it('has a block for each rule, the general one first', () => {
    expect([...blocks.keys()]).toEqual([
      '/*',
      '/a/b/assets/*',
      '/a/b/embed/*',
      '/a/b/embed.js*',
      '/a/b/agents/print/*',
      '/a/b/tools/dry-run/',
      '/a/b/developers/code-reader/',
      '/a/b/developers/rehearsal/',
    ]);
  });

  it('takes a general header away before it sets another', () => {
    expect(blocks.get('/a/b/assets/*')).toEqual([
      '! Cache-Control',
      'Cache-Control: public, max-age=31536000, immutable',
    ]);
    expect(blocks.get('/a/b/embed/*')).toContain('! X-Frame-Options');
    expect(blocks.get('/a/b/embed/*')?.filter((line) => line.startsWith('X-Frame-Options'))).toEqual([]);
  });

  it('stays within the limits of Cloudflare: 100 rules, lines of 2000 characters', () => {
    const lines = headersFile(at(Array.from({length: 20}, (_, index) => `https://host${index}.bank.example`)))
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(2000);
    expect(blocks.size).toBeLessThanOrEqual(100);
  });
});
