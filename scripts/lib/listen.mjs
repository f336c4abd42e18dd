import {createServer} from 'node:http';
import {UserError} from './main.mjs';

/** @param {string} host */
function addressesOf(host) {
  // Browsers try ::1 first for "localhost". If only 127.0.0.1 were taken, another program
  // on ::1 with the same port would answer in our place.
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
}

/** @param {import('node:http').Server} server @param {number} port @param {string} address */
function listenOn(server, port, address) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** @param {import('node:http').Server} server */
function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    // Browsers keep connections open, and close() alone would wait for them.
    server.closeAllConnections();
  });
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new UserError(`Port ${port} is already taken: choose another, such as PORT=4000 npm start.`);
  }
  if (error.code === 'EACCES') {
    return new UserError(`Port ${port} needs more rights: choose another, such as PORT=4000 npm start.`);
  }
  return error;
}

/**
 * Starts an HTTP server.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {{port: number, host: string}} place
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function listen(handler, {port, host}) {
  const [first, ...others] = addressesOf(host);
  const servers = [];
  const close = async () => void (await Promise.all(servers.map(stop)));
  const add = async (wanted, address) => {
    const server = createServer(handler);
    const given = await listenOn(server, wanted, address);
    servers.push(server);
    return given;
  };
  try {
    const given = await add(port, first);
    for (const address of others) {
      await add(given, address).catch((error) => {
        // A machine without IPv6, or a port of our own choosing that is only free on IPv4.
        const harmless = error.code !== 'EADDRINUSE' || port === 0;
        if (!harmless) throw error;
      });
    }
    return {port: given, close};
  } catch (error) {
    await close();
    throw explain(error, port);
  }
}
