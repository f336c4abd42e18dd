/**
 * What can be claimed of a product. Roles follow WebAuthn and CTAP: the client shows the code,
 * the authenticator holds the passkey and scans.
 */
export const pairCapabilities = [
  'client.hybrid.get',
  'client.hybrid.create',
  'client.remembers-phone',
  'auth.hybrid.get',
  'auth.hybrid.create',
  'auth.allows-remembering',
  'scan.fido',
  'channel.websocket',
  'channel.ble',
  'relay.google',
  'relay.apple',
  'detect.capabilities',
] as const;

/** Web-platform features that a page uses around cross-device sign-in. */
export const apiCapabilities = [
  'api.public-key-credential',
  'api.authenticator-attachment',
  'api.get-transports',
  'api.conditional-mediation',
  'api.get-client-capabilities',
  'api.hints',
  'api.signal',
  'api.permissions-policy',
] as const;

export const capabilities = [...pairCapabilities, ...apiCapabilities] as const;

export type PairCapability = (typeof pairCapabilities)[number];
export type ApiCapability = (typeof apiCapabilities)[number];
export type Capability = (typeof capabilities)[number];
