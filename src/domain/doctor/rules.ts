import {embedAncestors} from './rules/embeds';
import {foreignRequest, insecureConnection, noAnswer, transportSecurity} from './rules/connection';
import {
  evalAllowed,
  frameAncestors,
  inlineAllowed,
  noPolicy,
  openDefault,
  unknownScript,
  wildcard,
} from './rules/contentPolicies';
import {openerPolicy, referrerPolicy, sniffing} from './rules/headers';
import {foreignSource, openTargets} from './rules/policyReach';
import {featureOpen, toolClosed} from './rules/permissionPolicies';
import {noRedirect, queryLost, wrongBase, wrongCanonical} from './rules/paths';
import {factsDue, factsOld, newerRelease, noHeaderList, unknownVersion} from './rules/release';
import {assetsNotKept, notCompressed, notFound, pagesCached, wrongType} from './rules/serving';

/** Everything that is looked for, in the order in which it is told. */
export const rules = {
  'insecure-connection': insecureConnection,
  'no-answer': noAnswer,
  'wrong-base': wrongBase,
  'no-policy': noPolicy,
  'open-default': openDefault,
  'inline-allowed': inlineAllowed,
  'eval-allowed': evalAllowed,
  wildcard,
  'foreign-source': foreignSource,
  'open-targets': openTargets,
  'unknown-script': unknownScript,
  'frame-ancestors': frameAncestors,
  'embed-ancestors': embedAncestors,
  'foreign-request': foreignRequest,
  'feature-open': featureOpen,
  'tool-closed': toolClosed,
  sniffing,
  'referrer-policy': referrerPolicy,
  'opener-policy': openerPolicy,
  'transport-security': transportSecurity,
  'pages-cached': pagesCached,
  'assets-not-kept': assetsNotKept,
  'not-compressed': notCompressed,
  'wrong-type': wrongType,
  'not-found': notFound,
  'no-redirect': noRedirect,
  'query-lost': queryLost,
  'wrong-canonical': wrongCanonical,
  'unknown-version': unknownVersion,
  'facts-old': factsOld,
  'facts-due': factsDue,
  'newer-release': newerRelease,
  'no-header-list': noHeaderList,
} as const;

export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules) as RuleId[];
