import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writeHosting} from './writeHosting';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'hosting-'));
  await fs.mkdir(path.join(folder, 'build', 'help'), {recursive: true});
  await fs.writeFile(path.join(folder, 'build', 'index.html'), '<p>home');
});
afterEach(() => fs.rm(folder, {recursive: true}));

const write = (baseUrl: string, more: {securityContact?: string; hostingDir?: string} = {}) =>
  writeHosting(
    {
      outDir: path.join(folder, 'build'),
      hostingDir: path.join(folder, 'hosting'),
      siteUrl: 'https://help.example',
      baseUrl,
      embedOrigins: [],
      ...more,
    },
    '2026-11-25',
  );
const filesIn = async (name: string) => (await fs.readdir(path.join(folder, name))).sort();
const read = (name: string) => fs.readFile(path.join(folder, name), 'utf8');

describe('writeHosting', () => {
  it('puts settings beside the site, and into it only what some hosts read there', async () => {
    await write('/');
    expect(await filesIn('hosting')).toEqual(['Caddyfile', 'Dockerfile', 'nginx.conf']);
    expect(await filesIn('build')).toEqual(['_headers', 'help', 'index.html', 'security-headers.json']);
  });

  it('copies the folder of the site by its name into the container, and says what was not tried', async () => {
    await write('/');
    const dockerfile = await read('hosting/Dockerfile');
    expect(dockerfile).toContain('COPY ["build/","/srv/passkey-help/site/"]');
    expect(dockerfile).toMatch(/^# .*It could not be built or started/);
    expect(dockerfile).toMatch(/^USER (?!0|root)/m);
    expect(dockerfile).toMatch(/--read-only/);
  });

  it.each([
    ['/', 'build/.well-known/security.txt'],
    ['/help/', 'hosting/security.txt'],
  ])('at %s puts security.txt into %s', async (base, file) => {
    await write(base, {securityContact: 'security@bank.example'});
    expect(await read(file)).toContain('Contact: mailto:security@bank.example\n');
    const serves = (await read('hosting/nginx.conf')).includes('/srv/passkey-help/hosting/security.txt');
    expect(serves).toBe(base !== '/');
  });

  it('stops at a page with a script that nobody knows, and says which', async () => {
    await fs.writeFile(path.join(folder, 'build', 'help', 'index.html'), '<script>track("me")</script>');
    await expect(write('/')).rejects.toThrow(
      `${path.join('help', 'index.html')}: an unknown inline script starts with "track("me")"`,
    );
    expect(await filesIn('build')).toEqual(['help', 'index.html']);
  });
});
