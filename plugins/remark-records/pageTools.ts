/**
 * Components that stand on few pages, and where they come from. A page that uses one imports it, so
 * that no other page carries its code; what articles use everywhere is in src/theme/MDXComponents.
 */
export const pageTools: Readonly<Record<string, string>> = {
  ApiSupport: '@site/src/components/ApiSupport',
  BrowserCheck: '@site/src/components/BrowserCheck',
  CauseRows: '@site/src/components/Model/CauseRows',
  ChangeLog: '@site/src/components/ChangeLog',
  CheckList: '@site/src/components/Model/CheckList',
  CodeReader: '@site/src/components/CodeReader',
  CountingLine: '@site/src/components/Brand/CountingLine',
  DeviceSupport: '@site/src/components/DeviceSupport',
  Doctor: '@site/src/components/Doctor',
  DoctorChecks: '@site/src/components/Doctor/DoctorChecks',
  DryRun: '@site/src/components/DryRun',
  MessageList: '@site/src/components/Messages',
  ModelPicture: '@site/src/components/Model/ModelPicture',
  PairCheck: '@site/src/components/PairCheck',
  PairLinks: '@site/src/components/PairCheck/PairLinks',
  Platform: '@site/src/components/Platforms/Platform',
  Platforms: '@site/src/components/Platforms',
  PracticeArrival: '@site/src/components/PracticeArrival',
  PracticeScan: '@site/src/components/PracticeScan',
  Rehearsal: '@site/src/components/Rehearsal',
  SupportTables: '@site/src/components/SupportTables',
  WindowChoices: '@site/src/components/DryRun/WindowChoices',
};
