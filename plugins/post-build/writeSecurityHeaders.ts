import fs from 'node:fs/promises';
import path from 'node:path';
import {inlineScriptHashes} from './inlineScriptHashes';
import {securityHeaders} from './securityHeaders';

/** More distinct inline scripts than this means that something new crept into the pages. */
const mostHashes = 3;

async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, {withFileTypes: true, recursive: true});
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Writes the headers that a server must send, as JSON and as a Netlify/Cloudflare `_headers` file. */
export async function writeSecurityHeaders(outDir: string): Promise<void> {
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
  await fs.writeFile(path.join(outDir, 'security-headers.json'), `${JSON.stringify({headers}, null, 2)}\n`);
  const lines = headers.map(({key, value}) => `  ${key}: ${value}`);
  await fs.writeFile(path.join(outDir, '_headers'), ['/*', ...lines, ''].join('\n'));
}
