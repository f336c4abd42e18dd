import {spawnSync} from 'node:child_process';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';

/** Prints the reading grade of every article for end users, the hardest first. */
await main(async () => {
  await ensureInstalled();
  const {status} = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'node', '--silent=false', 'tests/articles/readingLevel.test.ts'],
    {stdio: 'inherit', env: {...process.env, READING_REPORT: '1'}, shell: process.platform === 'win32'},
  );
  return status ?? 1;
});
