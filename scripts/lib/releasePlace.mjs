import fs from 'node:fs';
import path from 'node:path';

/**
 * Where "npm run release" puts the release of a project. Those of older versions may lie beside it.
 *
 * @param {string} root the folder of the project
 * @returns {{name: string, title: string, folder: string, archive: string}} title: name and version;
 *   folder and archive are absolute
 */
export function releasePlace(root) {
  const {name, version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const title = `${name}-${version}`;
  const folder = path.resolve(root, 'release', title);
  return {name, title, folder, archive: `${folder}.tar.gz`};
}
