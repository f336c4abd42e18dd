import fs from 'node:fs';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createGzip} from 'node:zlib';
import {pack} from 'tar-stream';

/** Long ago, so that no archive depends on the moment it was made. */
const noTime = new Date(0);

/**
 * Packs a folder into a .tar.gz that is the same for the same files.
 *
 * @param {string} folder
 * @param {readonly string[]} files paths below it, with "/"
 * @param {string} archive
 */
export async function packFolder(folder, files, archive) {
  const tar = pack();
  const top = path.basename(folder);
  const written = pipeline(tar, createGzip({level: 9}), fs.createWriteStream(archive));
  for (const file of files) {
    const bytes = fs.readFileSync(path.join(folder, file));
    const mode = file === 'place.mjs' ? 0o755 : 0o644;
    tar.entry({name: `${top}/${file}`, mode, mtime: noTime, uid: 0, gid: 0, uname: '', gname: ''}, bytes);
  }
  tar.finalize();
  await written;
}
