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

export type SourceKind = (typeof sourceKinds)[number];
export type Level = (typeof levels)[number];
export type Link = (typeof links)[number];
export type Operation = (typeof operations)[number];
export type Leg = (typeof legs)[number];
export type Fixer = (typeof fixers)[number];
