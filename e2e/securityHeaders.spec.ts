import {expect, test} from '@playwright/test';

const wanted: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none'; script-src 'self' 'sha256-[^']+'(?: 'sha256-[^']+')*; /,
  'content-security-policy-report-only':
    /^require-trusted-types-for 'script'; trusted-types passkey-help passkey-help-hold$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /publickey-credentials-create=\(\), publickey-credentials-get=\(\)/,
  'x-frame-options': /^DENY$/,
};

const places = [
  {name: 'a page', address: '/', status: 200},
  {name: 'a file of the site', address: '/img/favicon.svg', status: 200},
  {name: 'an unknown address', address: '/nothing-here/', status: 404},
];

for (const {name, address, status} of places) {
  test(`${name} comes with every security header`, async ({request}) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    const headers = response.headers();
    const wrong = Object.entries(wanted).filter(([key, value]) => !value.test(headers[key] ?? ''));
    expect(wrong.map(([key]) => `${key}: ${headers[key]}`)).toEqual([]);
  });
}

test('the security policy allows no evaluation, no inline script and no frame', async ({request}) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toBeDefined();
  expect(policy).not.toContain('unsafe');
  expect(scripts).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  expect(policy).toContain("frame-ancestors 'none'");
});

for (const [address, opened] of [
  ['/tools/dry-run/', ['publickey-credentials-get']],
  ['/developers/code-reader/', ['camera']],
  ['/developers/rehearsal/', ['publickey-credentials-create', 'publickey-credentials-get']],
  ['/tools/this-browser/', []],
  ['/tools/practice-scan/', []],
  ['/scan/', []],
  ['/', []],
] as const) {
  test(`${address} opens to itself what it uses of the device, and nothing else`, async ({request}) => {
    const headers = (await request.get(address)).headers();
    const features = (headers['permissions-policy'] ?? '').split(', ');
    expect(features.length).toBeGreaterThanOrEqual(8);
    expect(features.filter((each) => !each.endsWith('=()')).sort()).toEqual(
      opened.map((feature) => `${feature}=(self)`),
    );
    expect(headers['x-frame-options']).toBe('DENY');
  });
}
