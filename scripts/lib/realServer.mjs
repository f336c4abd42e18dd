import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findServer} from './ensureServers.mjs';
import {listen} from './listen.mjs';
import {UserError} from './main.mjs';

const thisComputer = '127.0.0.1';

/**
 * @param {number} [port] 0 stands for any.
 * @returns {Promise<number>} The port, on which nothing listens.
 */
export async function freePort(port = 0) {
  const trial = await listen(() => {}, {port, host: thisComputer});
  await trial.close();
  return trial.port;
}

/**
 * What nginx needs around a server block to run in the foreground, with no folder of the system.
 *
 * @param {string} work A folder for what it writes.
 * @param {string} conf
 * @param {readonly string[]} modules
 */
function aroundNginx(work, conf, modules) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...modules.map((file) => `load_module ${file};`),
    'daemon off;',
    'worker_processes 2;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${work}/nginx.pid;`,
    `error_log ${work}/error.log warn;`,
    'events {}',
    'http {',
    '    access_log off;',
    ...temporary.map((name) => `    ${name}_temp_path ${work}/${name};`),
    conf,
    '}',
  ].join('\n');
}

const programs = {
  nginx: (work, conf, modules) => {
    const file = join(work, 'nginx.conf');
    writeFileSync(file, aroundNginx(work, conf, modules));
    return ['-e', join(work, 'error.log'), '-p', work, '-c', file];
  },
  caddy: (work, conf) => {
    const file = join(work, 'Caddyfile');
    writeFileSync(file, `{\n    admin off\n    auto_https off\n}\n${conf}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

/** @param {string} url @returns {Promise<boolean>} Whether anything answers; fetch would refuse some ports. */
function answers(url) {
  return new Promise((resolve) => {
    get(url, {agent: false}, (response) => {
      response.resume();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}

/** A busy machine needs seconds for what is usually done at once. */
const longestWait = 30_000;

/** @param {string} url @param {() => string | undefined} stopped What it said, once it has stopped. */
async function untilItAnswers(url, stopped) {
  const end = performance.now() + longestWait;
  while (performance.now() < end) {
    const said = stopped();
    if (said !== undefined) throw new UserError(`The server stopped at once: ${said}`);
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new UserError(`The server did not answer at ${url} within ${longestWait / 1000} seconds.`);
}

/**
 * Starts a real web server on this computer alone.
 *
 * @param {'nginx' | 'caddy'} name
 * @param {string} conf A server block of nginx, or a Caddyfile.
 * @param {number} port The port that stands in it.
 * @param {readonly string[]} [modules] Files that nginx loads.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function startServer(name, conf, port, modules = []) {
  const program = findServer(name);
  if (program === undefined) throw new UserError(`${name} is not installed.`);
  // The answer of another program at this port would pass for that of this one.
  await freePort(port);
  const work = mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(join(work, 'home'));
  const child = spawn(program, programs[name](work, conf, modules), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, HOME: join(work, 'home'), XDG_DATA_HOME: work, XDG_CONFIG_HOME: work},
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  const origin = `http://${thisComputer}:${port}`;
  const close = async () => {
    child.kill('SIGTERM');
    await closed;
    rmSync(work, {recursive: true, force: true});
  };
  try {
    await untilItAnswers(origin, () =>
      child.exitCode === null ? undefined : said.trim().split('\n').at(-1),
    );
  } catch (error) {
    await close();
    throw error;
  }
  return {origin, close};
}
