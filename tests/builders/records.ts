import type {Dataset} from '../../src/domain/records/dataset';
import type {Case} from '../../src/schema/case';
import type {Cause} from '../../src/schema/cause';
import type {Check} from '../../src/schema/check';
import type {Circumstance} from '../../src/schema/circumstance';
import type {Claim} from '../../src/schema/claim';
import type {Message} from '../../src/schema/message';
import type {Platform} from '../../src/schema/platform';
import type {Procedure} from '../../src/schema/procedure';
import type {Reproduction} from '../../src/schema/reproduction';
import type {Source} from '../../src/schema/source';
import type {Stack} from '../../src/schema/stack';
import type {Aaguid, Subject} from '../../src/schema/subject';

const history = [{on: '2026-11', change: 'added' as const}];

/** The smallest valid record of each kind; a test changes what it is about. */
export const aSource = (over: Partial<Source> = {}): Source => ({
  id: 'spec',
  url: 'https://example.org/spec',
  publisher: 'Example',
  title: 'A specification',
  kind: 'spec',
  accessedOn: '2026-11',
  history,
  ...over,
});

export const aSubject = (over: Partial<Subject> = {}): Subject => ({
  id: 'windows',
  kind: 'os',
  name: 'Windows',
  vendor: 'Microsoft',
  formFactor: 'computer',
  scheme: 'int',
  releases: ['1', '2', '3', '4'].map((v) => ({v})),
  releaseSources: [],
  aliases: [],
  history,
  ...over,
});

export const anAaguid = (over: Partial<Aaguid> = {}): Aaguid => ({
  aaguid: '00000000-0000-0000-0000-00000000000a',
  source: 'spec',
  observedOn: '2026-11-01',
  ...over,
});

export const anEvidence = (over: Partial<Claim['evidence'][number]> = {}): Claim['evidence'][number] => ({
  source: 'spec',
  observedOn: '2026-11',
  says: 'yes',
  scope: 'cell',
  ...over,
});

export const aClaim = (over: Partial<Claim> = {}): Claim => ({
  id: 'windows-client',
  subject: ['windows'],
  capability: 'client.hybrid.get',
  value: 'yes',
  evidence: [anEvidence()],
  history,
  ...over,
});

export const aStack = (over: Partial<Stack> = {}): Stack => ({
  id: 'windows-row',
  order: 1,
  os: 'windows',
  name: 'Every browser',
  versions: 'all',
  history,
  ...over,
});

export const anEngine = (over: Partial<Subject> = {}): Subject =>
  aSubject({
    id: 'windows-hello',
    kind: 'engine',
    name: 'Windows itself',
    releases: [],
    answersFor: [{role: 'client', os: 'windows'}],
    evidence: [{source: 'spec', observedOn: '2026-11', says: 'It shows the code.'}],
    ...over,
  });

export const aPlatform = (over: Partial<Platform> = {}): Platform => ({
  id: 'windows-pc',
  order: 1,
  name: 'Windows',
  os: 'windows',
  browsers: [],
  pageBrowsers: [],
  pagePhone: false,
  aliases: ['windows'],
  history,
  ...over,
});

export const aCircumstance = (over: Partial<Circumstance> = {}): Circumstance => ({
  id: 'vm',
  order: 1,
  name: 'a virtual machine',
  sides: ['computer'],
  os: ['windows'],
  aliases: ['in a vm'],
  fix: 'Leave the virtual machine.',
  history,
  ...over,
});

export const aProcedure = (over: Partial<Procedure> = {}): Procedure => ({
  id: 'windows-hello-shows-code',
  engine: 'windows-hello',
  role: 'client',
  operations: ['get'],
  steps: [{id: 'choose', action: 'Choose **A phone**.'}],
  evidence: [{source: 'spec', observedOn: '2026-11', says: 'Shows the words.'}],
  unverified: [],
  history,
  ...over,
});

export const aCheck = (over: Partial<Check> = {}): Check => ({
  id: 'where-stopped',
  order: 1,
  kind: 'question',
  ask: 'Where did it stop?',
  aloud: 'Tell me where it stopped.',
  because: 'Each stop has its own reasons.',
  drawing: 'computer',
  seconds: 5,
  harm: 'none',
  answers: [
    {id: 'no-code', number: 1, text: 'There is no code.', reaches: 'nothing'},
    {id: 'connecting', number: 2, text: 'It waits.', reaches: 'scanned'},
  ],
  history,
  ...over,
});

export const aMessage = (over: Partial<Message> = {}): Message => ({
  id: 'turn-it-on',
  text: 'Turn on Bluetooth?',
  language: 'en',
  wording: 'exact',
  device: 'computer',
  products: ['windows'],
  seenOn: '2026-11',
  screen: 'asks-bluetooth-on',
  causes: ['bluetooth-off'],
  evidence: [{source: 'spec', observedOn: '2026-11', says: 'It says so.'}],
  unverified: [],
  history,
  ...over,
});

export const aCase = (over: Partial<Case> = {}): Case => ({
  id: 'thread-1',
  source: 'spec',
  summary: 'It waits for ever.',
  answers: {'where-stopped': 'connecting'},
  causes: ['bluetooth-off'],
  ending: 'confirmed',
  basis: 'They turned it on.',
  history,
  ...over,
});

export const aCause = (over: Partial<Cause> = {}): Cause => ({
  id: 'bluetooth-off',
  number: 1,
  title: 'Bluetooth is off',
  leg: 'proximity',
  side: 'phone',
  fixableBy: ['you'],
  weight: 3,
  weightBasis: 'Estimate.',
  symptoms: ['It waits.'],
  fault: 'phone-bluetooth-off',
  expects: [{check: 'where-stopped', answers: ['connecting'], why: 'It waits.'}],
  open: [],
  fixes: [
    {
      id: 'turn-on-bluetooth-phone',
      who: 'you',
      action: 'Turn it on.',
      success: 'It is on.',
      seconds: 10,
      harm: 'none',
      helps: 'usually',
    },
  ],
  explanation: 'The computer has to hear the phone.',
  evidence: [{source: 'spec', observedOn: '2026-11', says: 'It must be on.'}],
  unverified: [],
  history,
  ...over,
});

export const aReproduction = (over: Partial<Reproduction> = {}): Reproduction => ({
  id: 'sign-in',
  number: 1,
  title: 'Sign in with a phone',
  goal: 'See the steps.',
  needs: ['A phone'],
  touchesCode: true,
  steps: [
    {
      id: 'show',
      actor: 'computer',
      action: 'Start the sign-in.',
      expect: 'A code appears.',
      otherwise: [{id: 'no-code', seen: 'No code appears.', cause: 'bluetooth-off'}],
    },
    {
      id: 'scan',
      actor: 'phone',
      action: 'Scan the code.',
      expect: 'The phone names the site.',
      otherwise: [{id: 'nothing', seen: 'Nothing happens.'}],
    },
  ],
  outcome: 'These two devices work together.',
  evidence: [{source: 'spec', observedOn: '2026-11', says: 'Describes it.'}],
  history,
  ...over,
});

/** A dataset in which every id that is named exists. */
export const aDataset = (over: Partial<Dataset> = {}): Dataset => ({
  sources: [aSource()],
  subjects: [aSubject()],
  stacks: [aStack()],
  platforms: [],
  contexts: [],
  procedures: [],
  claims: [aClaim()],
  checks: [aCheck()],
  causes: [aCause()],
  messages: [],
  cases: [],
  reproductions: [aReproduction()],
  topics: [{id: 'stuck', answers: 'What to do when it is stuck', asked: ['It hangs'], near: []}],
  ...over,
});
