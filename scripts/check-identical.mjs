import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {compareReleases} from './checks/identical.mjs';
import {main, UserError} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {run} from './lib/run.mjs';

/** What is made, and must not be there when the second release is. */
const made = [
  'node_modules',
  '.git',
  '.docusaurus',
  'build',
  'build-pseudo',
  'hosting',
  'release',
  'i18n/en-XA',
];

/** Copies a folder without its bytes: both names are of the same files. */
function linkTree(from, to) {
  fs.mkdirSync(to, {recursive: true});
  for (const entry of fs.readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      if (entry.name !== '.cache') linkTree(source, target);
    } else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else fs.linkSync(source, target);
  }
}

/** Makes the same release again in another folder, with nothing left from the first, and compares all bytes. */
await main(async () => {
  const first = path.join(projectRoot, 'release');
  if (!fs.existsSync(first))
    throw new UserError('There is no release to compare with: run "npm run release" first.');
  // Beside the project, since files can have two names on one disk only.
  const folder = fs.mkdtempSync(path.join(path.dirname(path.resolve(projectRoot)), '.identical-'));
  try {
    fs.cpSync(projectRoot, folder, {
      recursive: true,
      // A lockfile that looks newer than the packages would have them installed again.
      preserveTimestamps: true,
      filter: (file) => !made.includes(path.relative(projectRoot, file).split(path.sep).join('/')),
    });
    linkTree(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
    const workers = String(Math.max(1, os.cpus().length));
    const code = await run(process.execPath, [path.join(folder, 'scripts/release.mjs')], {
      cwd: folder,
      env: {...process.env, DOCUSAURUS_SSG_WORKER_THREAD_COUNT: workers, TZ: 'Pacific/Auckland'},
    });
    if (code !== 0) return code;
    const {looked, differences} = compareReleases(first, path.join(folder, 'release'));
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
    console.log(`identical: compared ${looked} files of two cold builds, ${differences.length} differ`);
    return differences.length > 0 || looked === 0 ? 1 : 0;
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
});
