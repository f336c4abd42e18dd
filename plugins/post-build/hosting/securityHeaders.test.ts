import {describe, expect, it} from 'vitest';
import {openFeatures} from './openFeatures';
import {permissionsPolicy, securityHeaders} from './securityHeaders';

const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
const headers = new Map(securityHeaders([hash]).map(({key, value}) => [key, value]));

/** The policy as directive → sources. */
const policy = new Map(
  (headers.get('Content-Security-Policy') ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  }),
);

describe('the content security policy', () => {
  it('allows the scripts of the site and the inline scripts that were counted, and no other', () => {
    expect(policy.get('script-src')).toEqual(["'self'", hash]);
  });

  it('allows no script in the page where none was counted', () => {
    const value = securityHeaders([]).find(({key}) => key === 'Content-Security-Policy')?.value;
    expect(value).toContain("script-src 'self';");
  });

  it('allows no style element', () => {
    expect(policy.get('style-src')).toEqual(["'self'"]);
  });

  it.each(["'unsafe-eval'", "'wasm-unsafe-eval'", "'unsafe-hashes'", '*', 'https:', 'http:'])(
    'has %s nowhere',
    (source) => {
      expect([...policy].filter(([, sources]) => sources.includes(source))).toEqual([]);
    },
  );

  it("has 'unsafe-inline' nowhere", () => {
    const loose = [...policy].filter(([, sources]) => sources.includes("'unsafe-inline'"));
    expect(loose).toEqual([]);
  });

  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src'])(
    'allows nothing as %s',
    (name) => {
      expect(policy.get(name)).toEqual(["'none'"]);
    },
  );

  it.each(['connect-src', 'font-src', 'manifest-src'])('reaches the site itself only as %s', (name) => {
    expect(policy.get(name)).toEqual(["'self'"]);
  });
});

describe('the other headers', () => {
  it.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Frame-Options', 'DENY'],
  ])('%s is %s', (key, value) => {
    expect(headers.get(key)).toBe(value);
  });

  it.each(['publickey-credentials-get', 'publickey-credentials-create', 'camera'])(
    'a page may not use %s',
    (feature) => {
      expect(headers.get('Permissions-Policy')?.split(', ')).toContain(`${feature}=()`);
    },
  );
});

describe('the pages that use a feature of the device', () => {
  it('open what they use to themselves, and nothing else', () => {
    const closed = permissionsPolicy().value.split(', ');
    for (const {path, features} of openFeatures) {
      const own = permissionsPolicy(features).value.split(', ');
      const opened = own.filter((each) => !closed.includes(each));
      expect([path, opened.sort()]).toEqual([path, features.map((feature) => `${feature}=(self)`).sort()]);
    }
    expect(openFeatures.length).toBeGreaterThanOrEqual(3);
  });
});
