import {freePort, startServer} from '../../lib/realServer.mjs';

/**
 * Serves a folder as every site of the benchmark is served: by nginx, compressed with gzip.
 *
 * @param {string} folder
 */
export async function servePlain(folder) {
  const port = await freePort();
  const conf = `
    include /etc/nginx/mime.types;
    server {
      listen 127.0.0.1:${port};
      root ${folder};
      gzip on;
      gzip_comp_level 9;
      gzip_types text/css text/javascript application/javascript application/json image/svg+xml font/woff2;
      location / { try_files $uri $uri.html $uri/index.html =404; }
    }`;
  return startServer('nginx', conf, port);
}
