/** Where a product runs, when that changes the answer. */
export const contexts = [
  'app',
  'system-webview',
  'embedded-webview',
  'vm',
  'remote',
  'flatpak',
  'snap',
  'work-profile',
  'private',
  'no-play-services',
  'play-services-off',
  'sandboxed-play-services',
] as const;

/** What has to be true for a claim to hold. */
export const conditions = [
  'bluetooth-on',
  'bluetooth-adapter',
  'bluetooth-permission',
  'bluetooth-service-running',
  'internet',
  'play-services',
  'screen-lock',
] as const;

export type Condition = (typeof conditions)[number];
export type Context = (typeof contexts)[number];
