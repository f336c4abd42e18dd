import fs from 'node:fs';
import path from 'node:path';
import {checkSupplyChain} from './checks/supplyChain.mjs';
import {main} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';

/** Looks at everything that "npm ci" installs. */
await main(() => {
  const lock = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'));
  const {looked, problems} = checkSupplyChain(lock.packages);
  console.log(`packages: looked at ${looked}, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ${problem}`);
  return Promise.resolve(problems.length > 0 || looked === 0 ? 1 : 0);
});
