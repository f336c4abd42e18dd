import fs from 'node:fs';
import path from 'node:path';
import {contentTypes} from '../../plugins/post-build/hosting/contentTypes';
import {listen} from '../../scripts/lib/listen.mjs';

const build = path.resolve('build-pseudo');

const typeOf = (file: string) =>
  contentTypes.find(({endings}) => endings.includes(path.extname(file).slice(1)))?.type ?? 'text/plain';

/** As a build for a language of the other direction has it: in each page, and in the settings it carries. */
const mirrored = (text: string) =>
  text.replace(/(<html[^>]*\sdir=)"?ltr"?/, '$1rtl').replace(/("?direction"?:\s?)"ltr"/g, '$1"rtl"');

/**
 * Serves the build in the made-up language, from left to right or mirrored.
 * @throws where there is no such build
 */
export async function servePseudoSite(direction: 'ltr' | 'rtl') {
  if (!fs.existsSync(path.join(build, 'index.html'))) {
    throw new Error('There is no build-pseudo: run "npm test -- --only pseudo-locale" first.');
  }
  const {port, close} = await listen(
    (request, response) => {
      const {pathname} = new URL(request.url ?? '/', 'http://host');
      const file = path.join(build, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const isThere = file.startsWith(build) && fs.existsSync(file);
      const type = isThere ? typeOf(file) : 'text/plain';
      response.writeHead(isThere ? 200 : 404, {'content-type': `${type}; charset=utf-8`});
      if (!isThere) return response.end();
      const bytes = fs.readFileSync(file);
      const isText = direction === 'rtl' && /html|javascript/.test(type);
      return response.end(isText ? mirrored(bytes.toString()) : bytes);
    },
    {port: 0, host: '127.0.0.1'},
  );
  return {origin: `http://127.0.0.1:${port}`, close};
}
