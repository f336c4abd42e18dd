import fs from 'node:fs';
import path from 'node:path';
import {checkSupplyChain} from './checks/supplyChain.mjs';
import {main} from './lib/main.mjs';
import {projectRoot} from './lib/project.mjs';
import {tellChecks} from './lib/tellChecks.mjs';

/** Looks at everything that "npm ci" installs. */
await main(() => {
  const lock = JSON.parse(fs.readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8'));
  return Promise.resolve(tellChecks({packages: checkSupplyChain(lock.packages)}) ? 1 : 0);
});
