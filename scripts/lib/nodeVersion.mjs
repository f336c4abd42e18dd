import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from './main.mjs';
import {projectRoot} from './project.mjs';

/**
 * Whether a Node version meets the "engines" range of package.json.
 *
 * @param {string} version Such as "20.19.4".
 * @param {string} range Such as ">=20.19".
 */
export function isNewEnough(version, range) {
  const [major = 0, minor = 0] = (range.match(/\d+/g) ?? []).map(Number);
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Stops with one line if this Node is too old, before some package fails in a stranger way. */
export function checkNodeVersion() {
  const {engines} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const {node: version} = process.versions;
  if (isNewEnough(version, engines.node)) return;
  throw new UserError(
    `Node ${engines.node} is needed and this is ${version}: install a newer Node, then try again.`,
  );
}
