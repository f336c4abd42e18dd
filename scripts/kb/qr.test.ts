// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {validVectors} from '../../src/domain/fidoQr/vectors.fixture';
import {runKb} from '../../tests/runKb';

const [chrome, , , hybrid, , bare] = validVectors;
const ofChrome = {
  valid: true,
  requestType: 'mc',
  issuedAt: '2022-10-24T05:24:11Z',
  knownTunnelDomains: 2,
  supportsLinking: true,
  dataChannels: ['websocket'],
  unknownKeys: [],
};

describe('kb qr', () => {
  it('prints what a code says, as JSON, and nothing more', () => {
    const {code, stdout, stderr} = runKb(['qr', chrome!.text]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(ofChrome);
  });

  it('reads stdin where no code is given', () => {
    const {code, stdout} = runKb(['qr'], `${hybrid!.text}\r\n`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      requestType: 'ga',
      issuedAt: '2026-05-29T19:26:24Z',
      supportsLinking: null,
      unknownKeys: [65535],
    });
  });

  it('says null for what a code does not say', () => {
    const {stdout} = runKb(['qr', bare!.text]);
    expect(JSON.parse(stdout)).toMatchObject({
      issuedAt: null,
      knownTunnelDomains: null,
      supportsLinking: null,
    });
  });

  it('says why a text is no code, on stdout and in one line on stderr, without the text', () => {
    const text = chrome!.text.slice(0, -1);
    const {code, stdout, stderr} = runKb(['qr'], text);
    const printed = JSON.parse(stdout) as {detail: string};
    expect(code).toBe(2);
    expect(printed).toEqual({valid: false, reason: 'bad-length', detail: printed.detail});
    expect(stderr).toBe(`kb qr: ${printed.detail}\n`);
    expect(stdout + stderr).not.toContain(text.slice(6, 14));
  });

  it.each([[''], [' \n']])('refuses stdin with nothing in it: %j', (input) => {
    const {code, stdout, stderr} = runKb(['qr'], input);
    expect(stderr).toMatch(/^kb qr: no code was given; write: npm run -s kb -- qr [^\n]+\n$/);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('ends where stdin is far too long', () => {
    const {code, stdout} = runKb(['qr'], `FIDO:/${'0'.repeat(3_000_000)}`);
    expect([code, JSON.parse(stdout)]).toEqual([2, expect.objectContaining({reason: 'too-long'})]);
  });
});
