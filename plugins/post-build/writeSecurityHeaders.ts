import fs from 'node:fs/promises';
import path from 'node:path';
import {inlineScriptHashes} from './inlineScriptHashes';
import {openFeatures} from './openFeatures';
import {permissionsPolicy, securityHeaders, type Header} from './securityHeaders';

/** More distinct inline scripts than this means that something new crept into the pages. */
const mostHashes = 3;

async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, {withFileTypes: true, recursive: true});
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A rule of a `_headers` file. */
const rule = (pattern: string, headers: readonly Header[]) => [
  pattern,
  ...headers.map(({key, value}) => `  ${key}: ${value}`),
];

/**
 * Writes the headers that a server must send, as JSON and as a Netlify/Cloudflare `_headers` file. Where
 * two rules of that file set the same header, those hosts join the values, and the last one of a
 * feature counts (RFC 8941, dictionaries): so the tools stand below the rule for all pages.
 * @param baseUrl with a slash at both ends
 */
export async function writeSecurityHeaders(outDir: string, baseUrl: string): Promise<void> {
  const hashes = new Set<string>();
  for (const file of await htmlFiles(outDir)) {
    for (const hash of inlineScriptHashes(await fs.readFile(file, 'utf8'))) hashes.add(hash);
  }
  if (hashes.size > mostHashes) {
    throw new Error(
      `${hashes.size} different inline scripts in the build; at most ${mostHashes} are expected. ` +
        'Find what adds a script to each page and move it into a file.',
    );
  }
  const headers = securityHeaders([...hashes].sort());
  const pages = openFeatures.map(({path: page, features}) => ({
    path: `${baseUrl}${page.slice(1)}`,
    headers: [permissionsPolicy(features)],
  }));
  const json = `${JSON.stringify({headers, pages}, null, 2)}\n`;
  await fs.writeFile(path.join(outDir, 'security-headers.json'), json);
  const lines = [rule('/*', headers), ...pages.map((page) => rule(page.path, page.headers))].flat();
  await fs.writeFile(path.join(outDir, '_headers'), [...lines, ''].join('\n'));
}
