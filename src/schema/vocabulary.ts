/**
 * Words that records, rules and pages share. They stand apart from the schemas, so that a page which
 * needs a word does not carry the validator.
 */

/** The stops of the flow, in order. */
export const legs = ['offer', 'scan', 'proximity', 'relay', 'passkey', 'site'] as const;

/** Who can fix a problem. */
export const fixers = ['you', 'it', 'site'] as const;

/** Whose side a problem is on. */
export const sides = ['computer', 'phone', 'network', 'organisation', 'site', 'person'] as const;

/** Least harm first; fixes are offered in this order. */
export const harms = ['none', 'low', 'high'] as const;

/** What a site asks of a passkey: sign in with one ("get"), or make one ("create"), as WebAuthn names it. */
export const operations = ['get', 'create'] as const;

/**
 * How likely something works, worst first. "unknown" stands above "unlikely": an open question may
 * never look better than it is, and never worse than a report of failure.
 */
export const levels = ['no', 'unlikely', 'unknown', 'works-if', 'works'] as const;

/** The links between two devices, in the order in which a sign-in passes them. */
export const links = ['offer', 'scan', 'channel', 'relay', 'passkey'] as const;

/** Kinds of source, strongest first. The order is the rank used when sources disagree. */
export const sourceKinds = [
  'spec',
  'vendor-doc',
  'source-code',
  'release-note',
  'lab-test',
  'third-party',
  'issue',
] as const;

/** How far a person can see that the sign-in got, in order. */
export const reaches = ['nothing', 'code', 'scanned', 'named', 'unlocked'] as const;

/** How a check is made: asked, looked at, tried with something swapped, or found out by the page itself. */
export const checkKinds = ['question', 'look', 'swap', 'measured'] as const;

/** What a check's picture points at, in the family of drawings of this project. */
export const drawingParts = [
  'computer',
  'computer-screen',
  'code',
  'phone',
  'phone-screen',
  'camera',
  'radio',
  'relay',
  'unlock',
  'site',
] as const;

/** How often a fix helps where its cause is the right one: an estimate. */
export const helps = ['usually', 'often', 'sometimes'] as const;

/** What the computer's screen can show during the flow. "not-known": no source says. */
export const computerScreens = [
  'page',
  'page-warning',
  'site-error',
  'choices',
  'own-choice-first',
  'no-phone-choice',
  'no-passkeys-here',
  'password-app',
  'passkey-by-name',
  'phone-by-name',
  'waits-for-named-phone',
  'asks-bluetooth-on',
  'asks-bluetooth-permission',
  'bluetooth-not-allowed',
  'code',
  'connecting',
  'follow-phone',
  'error',
  'timed-out',
  'cannot-be-used-with-site',
  'already-registered',
  'site-refuses',
  'asks-for-passkey-again',
  'signed-in',
  'system-sign-in',
  'code-with-link',
  'pairing-number',
  'setup-code',
  'messenger-code',
  'not-known',
] as const;

/** What the phone's screen can show during the flow. */
export const phoneScreens = [
  'none',
  'idle',
  'camera',
  'camera-blocked',
  'photo-taken',
  'camera-label',
  'code-as-text',
  'web-search',
  'scanner-refuses',
  'no-app-for-code',
  'code-not-accepted',
  'asks-bluetooth-on',
  'connecting',
  'cannot-connect',
  'notification',
  'names-site',
  'no-passkey',
  'other-app',
  'could-not-sign-in',
  'already-registered',
  'asks-screen-lock',
  'asks-unlock',
  'unlock-failed',
  'error',
  'done',
  'code',
  'page-of-the-site',
  'pairing-number',
  'not-known',
] as const;

export type Reach = (typeof reaches)[number];
export type CheckKind = (typeof checkKinds)[number];
export type DrawingPart = (typeof drawingParts)[number];
export type ComputerScreen = (typeof computerScreens)[number];
export type PhoneScreen = (typeof phoneScreens)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type Level = (typeof levels)[number];
export type Link = (typeof links)[number];
export type Operation = (typeof operations)[number];
export type Leg = (typeof legs)[number];
export type Fixer = (typeof fixers)[number];

/** Whom a page is for: stuck people, support agents, administrators, developers, those who host the site. */
export const audiences = ['user', 'agent', 'admin', 'developer', 'host'] as const;

/** What a search result leads to: a page, one part of a page, or words on a screen. */
export const hitKinds = ['answer', 'section', 'message', 'device', 'tool'] as const;
export type HitKind = (typeof hitKinds)[number];

/** What a browser is asked about itself, in the order in which it matters. */
export const browserTests = ['secure', 'webauthn', 'phone', 'bluetooth', 'unlock', 'autofill'] as const;
export type BrowserTest = (typeof browserTests)[number];

/** What a browser says of itself: what it does not report is not a "no". */
export const testStates = ['available', 'not-available', 'not-reported'] as const;
export type TestState = (typeof testStates)[number];

/** Names the form of a report. A reader of reports must check it. */
export const reportSchemaId = 'passkey-help-report/3';

/** Tools that a host can leave out. */
export const hideableTools = ['this-browser', 'simulator', 'console', 'code-reader', 'rehearsal'] as const;
export type HideableTool = (typeof hideableTools)[number];
