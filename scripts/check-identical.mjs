import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {compareFolders} from './checks/identical.mjs';
import {main, UserError} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {releasePlace} from './lib/releasePlace.mjs';
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

/** Files have two names on one disk only. */
function linkOrCopy(source, target) {
  try {
    fs.linkSync(source, target);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    fs.copyFileSync(source, target);
  }
}

/** Copies a folder without its bytes, and without what builds keep in it: both names are of the same files. */
function linkTree(from, to) {
  fs.mkdirSync(to, {recursive: true});
  for (const entry of fs.readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      if (entry.name !== '.cache') linkTree(source, target);
    } else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

/** Makes the same release again in another folder, with nothing left from the first, and compares all bytes. */
await main(async () => {
  const first = releasePlace(projectRoot);
  if (!fs.existsSync(first.archive))
    throw new UserError('There is no release to compare with: run "npm run release" first.');
  // Beside the project, where it most likely is on the same disk.
  const folder = fs.mkdtempSync(path.join(path.dirname(path.resolve(projectRoot)), '.identical-'));
  try {
    fs.cpSync(projectRoot, folder, {
      recursive: true,
      // A lockfile that looks newer than the packages would have them installed again.
      preserveTimestamps: true,
      filter: (file) => !made.includes(path.relative(projectRoot, file).split(path.sep).join('/')),
    });
    linkTree(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
    const warm = [...made, 'node_modules/.cache'].filter(
      (name) => name !== 'node_modules' && fs.existsSync(path.join(folder, name)),
    );
    if (warm.length > 0) throw new UserError(`The second build would not be cold: ${warm.join(', ')}.`);
    const workers = String(Math.max(1, os.cpus().length));
    const code = await run(process.execPath, [path.join(folder, 'scripts/release.mjs')], {
      cwd: folder,
      env: {...process.env, DOCUSAURUS_SSG_WORKER_THREAD_COUNT: workers, TZ: 'Pacific/Auckland'},
    });
    if (code !== 0) return code;
    const second = releasePlace(folder);
    const {looked, differences} = compareFolders(first.folder, second.folder);
    if (!fs.readFileSync(first.archive).equals(fs.readFileSync(second.archive)))
      differences.push('the archive: not the same bytes');
    for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
    console.log(
      `identical: compared ${looked} files and the archive with those of a cold build elsewhere, ${differences.length} differ`,
    );
    return differences.length > 0 || looked === 0 ? 1 : 0;
  } finally {
    fs.rmSync(folder, {recursive: true, force: true});
  }
});
