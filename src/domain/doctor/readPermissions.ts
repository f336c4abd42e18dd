/**
 * Reads a Permissions-Policy: which origins each feature has. Of a feature that is named twice the last
 * one counts (RFC 8941, 4.2.2). What cannot be read is left out, as a browser ignores it.
 */
export function readPermissions(header: string | undefined): ReadonlyMap<string, string> {
  const features = new Map<string, string>();
  for (const part of (header ?? '').match(/(?:[^,("]|\([^)]*\)|"[^"]*")+/g) ?? []) {
    const [, name, value] = /^\s*([a-z*][\w.*-]*)\s*=\s*(\([^)]*\)|\*|self|"[^"]*")/i.exec(part) ?? [];
    if (name !== undefined && value !== undefined)
      features.set(name.toLowerCase(), value.replace(/\s+/g, ' '));
  }
  return features;
}
