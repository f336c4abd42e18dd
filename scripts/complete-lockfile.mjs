import fs from 'node:fs';
import path from 'node:path';
import {main} from './lib/main.mjs';
import {missingOptional, platformEntry} from './lib/lockfile.mjs';
import {projectRoot} from './lib/project.mjs';

/**
 * After "npm install" against a registry that has builds for one system only: describes the builds
 * for the other systems too, so that "npm ci" accepts the lockfile everywhere.
 */
await main(async () => {
  const file = path.join(projectRoot, 'package-lock.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const missing = missingOptional(lock.packages);
  for (const found of missing) lock.packages[`node_modules/${found.name}`] = platformEntry(found);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages for other systems added`);
});
