/** The CSP source of code (CSP Level 3, "hash-source"); undefined where a page without https has no such function. */
export async function hashSource(code: string): Promise<string | undefined> {
  const {subtle} = crypto as Partial<Crypto>;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(code)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
