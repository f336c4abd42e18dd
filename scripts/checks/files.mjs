import fs from 'node:fs';
import path from 'node:path';

/**
 * Files below a folder with an ending, sorted, relative to it.
 * @param {string} root
 * @param {string} ending for example ".html"
 */
export function filesBelow(root, ending) {
  return fs
    .readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** @param {string} file */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
