import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {compareFolders} from './checks/identical.mjs';
import {copyProject} from './lib/copyProject.mjs';
import {main, UserError} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {releasePlace} from './lib/releasePlace.mjs';
import {run} from './lib/run.mjs';

/** Makes the same release again in another folder, with nothing left from the first, and compares all bytes. */
await main(async () => {
  const first = releasePlace(projectRoot);
  if (!fs.existsSync(first.archive))
    throw new UserError('There is no release to compare with: run "npm run release" first.');
  const {folder, remove} = copyProject();
  try {
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
    remove();
  }
});
