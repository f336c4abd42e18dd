/**
 * Components that stand on few pages, and where they come from. A page that uses one imports it, so
 * that no other page carries its code; what articles use everywhere is in src/theme/MDXComponents.
 */
export const pageTools: Readonly<Record<string, string>> = {
  ApiSupport: '@site/src/components/ApiSupport',
  ChangeLog: '@site/src/components/ChangeLog',
  DeviceSupport: '@site/src/components/DeviceSupport',
  PairCheck: '@site/src/components/PairCheck',
  PairLinks: '@site/src/components/PairCheck/PairLinks',
  SupportTables: '@site/src/components/SupportTables',
};
