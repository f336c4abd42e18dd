export interface Header {
  readonly key: string;
  readonly value: string;
}

/** Features that no page may use unless it is listed in openFeatures. */
const closedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'usb',
] as const;

/** The policy by which scripts of the bundler load others (Trusted Types, section 2.3). */
export const trustedTypesPolicy = 'passkey-help';

/** The policy by which hold.js loads the first ones; two of one name are refused. */
const holdPolicy = 'passkey-help-hold';

/**
 * The policy of one page about features of the device.
 * @param open features that this page itself may use, and no frame in it
 */
export function permissionsPolicy(open: readonly string[] = []): Header {
  const value = closedFeatures.map((feature) => `${feature}=${open.includes(feature) ? '(self)' : '()'}`);
  return {key: 'Permissions-Policy', value: value.join(', ')};
}

/**
 * The security headers of every page.
 * @param scriptHashes CSP hash sources of the inline scripts that the pages carry
 * @param ancestors origins that may show the page in a frame
 */
export function securityHeaders(
  scriptHashes: readonly string[],
  ancestors: readonly string[] = [],
): Header[] {
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHashes].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
    "object-src 'none'",
  ];
  return [
    {key: 'Content-Security-Policy', value: policy.join('; ')},
    {
      key: 'Content-Security-Policy-Report-Only',
      value: `require-trusted-types-for 'script'; trusted-types ${trustedTypesPolicy} ${holdPolicy}`,
    },
    {key: 'X-Content-Type-Options', value: 'nosniff'},
    {key: 'Referrer-Policy', value: 'no-referrer'},
    {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
    {key: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
    permissionsPolicy(),
    {key: 'X-Frame-Options', value: 'DENY'},
  ];
}
