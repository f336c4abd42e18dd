import {readContentPolicies, sourcesFor, type ContentPolicy} from '../contentPolicy';
import {judgeEach, type Rule} from '../rule';
import {pagesOf, type Seen, type Visit} from '../visit';

const headerOf = ({answer}: Seen) => answer.headers['content-security-policy'];

export const noPolicy: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(pagesOf(visit), (page) =>
      readContentPolicies(headerOf(page)).length > 0
        ? undefined
        : {seen: '', expected: "default-src 'none'; …"},
    ),
};

/** Pages that have a policy at all: that one is missing is said once. */
export const withPolicy = (visit: Visit) =>
  pagesOf(visit)
    .map((page) => ({...page, policies: readContentPolicies(headerOf(page))}))
    .filter(({policies}) => policies.length > 0);

/** A rule that one strict policy fulfils, since a browser obeys all of them. */
const needsOne = (
  forbids: (policy: ContentPolicy) => boolean,
  directives: readonly string[],
  expected: string,
): Rule => ({
  severity: 'fault',
  judge: (visit) =>
    judgeEach(withPolicy(visit), ({policies}) => {
      if (policies.some(forbids)) return undefined;
      const seen = directives
        .map((name) => [name, ...(sourcesFor(policies[0]!, name) ?? ['*'])].join(' '))
        .join('; ');
      return {seen, expected};
    }),
});

const lacks = (policy: ContentPolicy, directive: string, isBad: (source: string) => boolean) => {
  const sources = sourcesFor(policy, directive);
  return sources !== undefined && !sources.some(isBad);
};

const isNone = (sources: readonly string[] | undefined) =>
  sources?.length === 0 || sources?.join(' ') === "'none'";

export const openDefault = needsOne(
  (policy) => isNone(policy.get('default-src')),
  ['default-src'],
  "default-src 'none'",
);

const isInline = (source: string) => source === "'unsafe-inline'";

/** Code in an attribute: allowed as a whole, or piece by piece. */
const isInAttribute = (source: string) => isInline(source) || source === "'unsafe-hashes'";

// Without any sources, everything is allowed: that is what the default is for, and is told there.
const forbidsUnlessOpen =
  (directive: string, isBad: (source: string) => boolean) => (policy: ContentPolicy) =>
    sourcesFor(policy, directive) === undefined || lacks(policy, directive, isBad);

export const inlineAllowed = needsOne(
  (policy) =>
    forbidsUnlessOpen('script-src-elem', isInline)(policy) &&
    forbidsUnlessOpen('script-src-attr', isInAttribute)(policy) &&
    forbidsUnlessOpen('style-src-elem', isInline)(policy),
  ['script-src-elem', 'script-src-attr', 'style-src-elem'],
  "script-src 'self' 'sha256-…'; style-src 'self'",
);

export const evalAllowed = needsOne(
  forbidsUnlessOpen('script-src', (source) => source === "'unsafe-eval'" || source === "'wasm-unsafe-eval'"),
  ['script-src'],
  "script-src 'self' 'sha256-…'",
);

const isWide = (source: string) => /^(\*|https?:|data:|blob:|wss?:)$/.test(source) || source.includes('*');

export const wildcard = needsOne(
  forbidsUnlessOpen('script-src', isWide),
  ['script-src'],
  "script-src 'self' 'sha256-…'",
);

export const frameAncestors = needsOne(
  (policy) => isNone(policy.get('frame-ancestors')),
  ['frame-ancestors'],
  "frame-ancestors 'none'",
);

/** Each policy must allow each inline script; one that it does not know came into the page later. */
export const unknownScript: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(
      withPolicy(visit).flatMap(({url, policies, answer}) =>
        (answer.page?.hashes ?? []).map((hash) => ({url, policies, hash})),
      ),
      ({policies, hash}) => {
        const isAllowed = policies.every((policy) => {
          const sources = sourcesFor(policy, 'script-src-elem');
          return sources === undefined || sources.includes(hash) || sources.some(isInline);
        });
        return isAllowed ? undefined : {seen: hash, expected: ''};
      },
    ),
};
