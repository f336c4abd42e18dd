import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import zlib from 'node:zlib';
import {filesBelow} from '../../checks/files.mjs';
import {copyProject} from '../../lib/copyProject.mjs';
import {loadTypeScript} from '../../lib/loadTypeScript.mjs';
import {UserError} from '../../lib/main.mjs';
import {runCapturing} from '../../lib/run.mjs';
import {growDocs} from './growDocs.mjs';

const {indexFile} = loadTypeScript('src/domain/search/searchIndex.ts');
const noteMemory = fileURLToPath(new URL('noteMemory.mjs', import.meta.url));

async function build(folder) {
  const notes = path.join(folder, 'memory-notes');
  const start = performance.now();
  const {code} = await runCapturing(process.execPath, [path.join(folder, 'scripts', 'build.mjs')], {
    cwd: folder,
    env: {
      ...process.env,
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
      MEMORY_NOTES: notes,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${noteMemory}`,
    },
  });
  if (code !== 0) throw new UserError(`the site does not build in ${folder}; see above`);
  const seconds = (performance.now() - start) / 1000;
  const peaks = fs.readFileSync(notes, 'utf8').trim().split('\n').map(Number);
  return {seconds, memoryMB: Math.max(...peaks) / 1024};
}

/**
 * Builds the site with several times its articles, each time cold in a folder of its own.
 *
 * @param {readonly number[]} times
 * @returns {AsyncGenerator<{times: number, articles: number, pages: number, seconds: number,
 *   memoryMB: number, indexKB: number, indexGzipKB: number, articleKB: number}>} memory: the most that
 *   the largest process of the build held; articleKB: the HTML of one article, the same in each
 */
export async function* benchGrowth(times) {
  for (const many of times) {
    const {folder, remove} = copyProject();
    try {
      growDocs(folder, many);
      const figures = await build(folder);
      const out = path.join(folder, 'build');
      const index = fs.readFileSync(path.join(out, indexFile));
      const articles = JSON.parse(fs.readFileSync(path.join(out, 'data', 'v1', 'articles.json'), 'utf8'));
      yield {
        times: many,
        articles: articles.length,
        pages: filesBelow(out, '.html').length,
        ...figures,
        indexKB: index.length / 1024,
        indexGzipKB: zlib.gzipSync(index, {level: 9}).length / 1024,
        articleKB: fs.statSync(path.join(out, 'help/fix/stuck-on-connecting/index.html')).size / 1024,
      };
    } finally {
      remove();
    }
  }
}
