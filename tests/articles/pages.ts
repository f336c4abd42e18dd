import fs from 'node:fs';
import path from 'node:path';
import {parsePage, type Page} from './page';

const docs = path.resolve(import.meta.dirname, '../../docs');

/** Every article of the site. */
export const pages: readonly Page[] = fs
  .readdirSync(docs, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => parsePage(file.split(path.sep).join('/'), fs.readFileSync(path.join(docs, file), 'utf8')));
