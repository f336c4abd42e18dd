import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Writes files into a new folder. @returns its path */
export function fakeBuild(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'fake-build-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
    fs.writeFileSync(path.join(root, name), text);
  }
  return root;
}
