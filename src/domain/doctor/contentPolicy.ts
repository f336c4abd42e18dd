/** One policy: the sources of each directive, in lower case but for hashes (CSP Level 3, 2.2.1). */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

function readPolicy(text: string): ContentPolicy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    const key = name.toLowerCase();
    // Of two directives with one name, the first one counts.
    if (key !== '' && !policy.has(key)) {
      policy.set(
        key,
        values.map((value) => (/^'(sha|nonce-)/i.test(value) ? value : value.toLowerCase())),
      );
    }
  }
  return policy;
}

/** All policies of an answer: a comma stands between headers, and a browser obeys each of them. */
export const readContentPolicies = (header: string | undefined): ContentPolicy[] =>
  (header ?? '')
    .split(',')
    .map(readPolicy)
    .filter((policy) => policy.size > 0);

const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src': ['default-src'],
  'script-src-attr': ['script-src', 'default-src'],
  'style-src': ['default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'img-src': ['default-src'],
  'font-src': ['default-src'],
  'connect-src': ['default-src'],
  'manifest-src': ['default-src'],
  'media-src': ['default-src'],
  'object-src': ['default-src'],
  'child-src': ['default-src'],
  'frame-src': ['child-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
};

/** The sources that a directive gets, from itself or from what stands in for it; undefined: everything. */
export const sourcesFor = (policy: ContentPolicy, directive: string): readonly string[] | undefined =>
  [directive, ...(fallbacks[directive] ?? [])]
    .map((name) => policy.get(name))
    .find((found) => found !== undefined);
