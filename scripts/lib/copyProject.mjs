import fs from 'node:fs';
import path from 'node:path';
import {projectRoot} from './project.mjs';

/** What is made from the sources, and must not be there when they are built again. */
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

/**
 * Copies the project beside itself, where it most likely is on the same disk, without anything that
 * an earlier build has left: a build in the copy is a cold one.
 *
 * @returns {{folder: string, remove: () => void}}
 * @throws when something warm came along
 */
export function copyProject() {
  const folder = fs.mkdtempSync(path.join(path.dirname(path.resolve(projectRoot)), '.copy-'));
  const remove = () => fs.rmSync(folder, {recursive: true, force: true});
  try {
    fs.cpSync(projectRoot, folder, {
      recursive: true,
      // A lockfile that looks newer than the packages has them compared by every command.
      preserveTimestamps: true,
      filter: (file) => !made.includes(path.relative(projectRoot, file).split(path.sep).join('/')),
    });
    linkTree(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
    const warm = [...made, 'node_modules/.cache'].filter(
      (name) => name !== 'node_modules' && fs.existsSync(path.join(folder, name)),
    );
    if (warm.length > 0) throw new Error(`A build in the copy would not be cold: ${warm.join(', ')}`);
    return {folder, remove};
  } catch (error) {
    remove();
    throw error;
  }
}
