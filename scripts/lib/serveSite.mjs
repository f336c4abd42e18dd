import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readHeaders} from './headers.mjs';
import {listen} from './listen.mjs';
import {UserError} from './main.mjs';

async function loadServeHandler() {
  try {
    return (await import('serve-handler')).default;
  } catch {
    throw new UserError('serve-handler is not installed: run "npm ci", then try again.');
  }
}

/**
 * serve-handler drops the query when it adds the missing slash; the hosts the site is meant for keep it.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function keepQuery(request, response) {
  const start = request.url.indexOf('?');
  if (start < 0) return;
  const query = request.url.slice(start);
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, headers) =>
    writeHead(status, headers?.Location ? {...headers, Location: headers.Location + query} : headers);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {import('./headers.mjs').Header[]} headers
 */
function setHeaders(response, headers) {
  for (const {key, value} of headers) response.setHeader(key, value);
}

/** @param {string} root @param {import('node:http').ServerResponse} response */
async function sendNotFound(root, response) {
  // serve-handler's own answer depends on the Accept header, which no static host does.
  const page = await readFile(join(root, '404.html')).catch(() => 'Not found');
  const type = Buffer.isBuffer(page) ? 'text/html' : 'text/plain';
  response.writeHead(404, {'Content-Type': `${type}; charset=utf-8`});
  response.end(page);
}

/**
 * Serves a finished build as a static host does, with the security headers on every response.
 *
 * @param {{root: string, port: number, host?: string}} options
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function start({root, port, host = 'localhost'}) {
  const headersOf = readHeaders(root);
  const serveHandler = await loadServeHandler();
  const config = {
    public: root,
    // Static hosts serve a page under its file name too; serve-handler would redirect three times.
    cleanUrls: ['!**/*.html'],
    trailingSlash: true,
    directoryListing: false,
    etag: true,
  };

  const handle = async (request, response) => {
    const [path] = request.url.split('?');
    setHeaders(response, headersOf(path));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {Allow: 'GET, HEAD'}).end();
      return;
    }
    keepQuery(request, response);
    await serveHandler(request, response, config, {
      sendError: () => {
        setHeaders(response, headersOf('/404.html'));
        return sendNotFound(root, response);
      },
      // A build that replaces the files would otherwise stop the server at the first
      // file that vanishes between being found and being read.
      createReadStream: (path, range) => createReadStream(path, range).on('error', () => response.destroy()),
    });
  };

  const server = await listen(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
    {port, host},
  );
  const name = host.includes(':') ? `[${host}]` : host;
  return {url: `http://${name}:${server.port}/`, close: server.close};
}
