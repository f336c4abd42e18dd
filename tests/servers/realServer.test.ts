import {describe, expect, it} from 'vitest';
import {freePort, startServer} from '../../scripts/lib/realServer.mjs';
import {ask} from './ask';
import {servers} from './smallSite';

const sound = {
  nginx: (port: number) => `server { listen 127.0.0.1:${port}; return 200 "here"; }`,
  caddy: (port: number) => `http://127.0.0.1:${port} {\n respond "here"\n}`,
};

describe.each(servers)('%s', (server) => {
  it('answers from the start, and no longer once it is stopped', async () => {
    const port = await freePort();
    const {origin, close} = await startServer(server, sound[server](port), port);
    expect((await ask(origin, '/')).body.toString()).toBe('here');
    await close();
    await expect(ask(origin, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('says in one line what is wrong with its settings', async () => {
    const port = await freePort();
    const wrong = sound[server](port).replace(/return|respond/, 'nonsense');
    await expect(startServer(server, wrong, port)).rejects.toThrow(
      /^The server stopped at once: [^\n]*nonsense[^\n]*$/,
    );
  });

  it('is not started where another program answers', async () => {
    const port = await freePort();
    const {close} = await startServer('nginx', sound.nginx(port), port);
    await expect(startServer(server, sound[server](port), port)).rejects.toThrow(
      `Port ${port} is already taken`,
    );
    await close();
  });
});
