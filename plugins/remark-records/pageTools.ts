/**
 * Components that stand on few pages, and where they come from. A page that uses one imports it, so
 * that no other page carries its code; what articles use everywhere is in src/theme/MDXComponents.
 */
export const pageTools: Readonly<Record<string, string>> = {
  ApiSupport: '@site/src/components/ApiSupport',
  CauseRows: '@site/src/components/Model/CauseRows',
  ChangeLog: '@site/src/components/ChangeLog',
  CheckList: '@site/src/components/Model/CheckList',
  DeviceSupport: '@site/src/components/DeviceSupport',
  MessageList: '@site/src/components/Messages',
  ModelPicture: '@site/src/components/Model/ModelPicture',
  PairCheck: '@site/src/components/PairCheck',
  PairLinks: '@site/src/components/PairCheck/PairLinks',
  Platform: '@site/src/components/Platforms/Platform',
  Platforms: '@site/src/components/Platforms',
  SupportTables: '@site/src/components/SupportTables',
};
