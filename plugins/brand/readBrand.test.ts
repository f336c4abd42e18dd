import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {plainBrand} from '../../src/domain/brand/brand';
import {plainPalette} from '../../src/domain/brand/palette';
import {readBrand} from './readBrand';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brand-'));
});
afterEach(() => fs.rmSync(folder, {recursive: true}));

const write = (name: string, text: string | Uint8Array) => fs.writeFileSync(path.join(folder, name), text);

function read(lines: string) {
  write('brand.yml', `version: 1\nname: Example Help\n${lines}`);
  return readBrand(path.join(folder, 'brand.yml'), 'brand.yml');
}

/** What is told about a file that is wrong. */
function told(lines: string): string {
  try {
    read(lines);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was wrong');
}

describe('a brand file that is right', () => {
  it('needs a name only', () => {
    const {brand, palette, pictures, shapeKeys} = read('');
    expect(brand).toEqual({...plainBrand, name: 'Example Help'});
    expect([palette, pictures, shapeKeys]).toEqual([plainPalette, [], []]);
  });

  it.each(fs.readdirSync('brands'))('is in brands/%s', (name) => {
    expect(readBrand(`brands/${name}/brand.yml`).brand.name).not.toBe('');
  });

  it('has every key that the template explains, and the other way round', () => {
    const template = fs.readFileSync('brands/template/brand.yml', 'utf8');
    const spoken = template.slice(template.indexOf('\nversion')).replace(/^# (?=(\w+:|  ))/gm, '');
    write('brand.yml', spoken.replace(/^logo:\n(  .*\n)+/m, ''));
    fs.mkdirSync(path.join(folder, 'articles'));
    const own = readBrand(path.join(folder, 'brand.yml'), 'brand.yml');
    expect(own.shapeKeys.map(({key}) => key)).toEqual(['hide', 'fleet', 'articles']);
    expect(own.brand.otherWays).toHaveLength(2);
    expect(own.brand.analytics).toEqual({path: '/count/page'});
  });

  it('keeps quotes, ampersands and umlauts', () => {
    const {brand} = readBrand('brands/mueller-und-soehne/brand.yml');
    expect(brand.name).toBe('Müller & Söhne "IT-Hilfe" <24/7>');
  });

  it('names a picture after its contents', () => {
    write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"/>');
    const {brand, pictures} = read('logo:\n  file: logo.svg\n');
    expect(brand.logo?.src).toMatch(/^img\/brand\/logo-[\da-f]{8}\.svg$/);
    expect(brand.logo?.width).toBe(96);
    expect(pictures.map(({src}) => src)).toEqual([brand.logo?.src]);
  });
});

describe('a brand file that is wrong says line, found, allowed and how to mend it', () => {
  it('a key that nobody knows', () => {
    expect(told('colors:\n  accent: "#000000"\n')).toMatchInlineSnapshot(`
      "1 problem in the brand (looked at brand.yml):

      brand.yml:3  colors
        found:   an unknown field "colors"
        allowed: version, name, url, logo, colours, signIn, otherWays, support, legal, reports, security, hostname, embedOrigins, analytics, hide, fleet, articles
        fix:     did you mean "colours"? Else remove the line
      "
    `);
  });

  it('a colour that is too faint, with the nearest that is not', () => {
    expect(told('colours:\n  accent: "#ffcc00"\n  accentDark: "#7fd3d6"\n')).toMatchInlineSnapshot(`
      "1 problem in the brand (looked at brand.yml):

      brand.yml:4  colours.accent
        found:   "#ffcc00", which is too faint on light paper
        allowed: a contrast of at least 4.5 : 1 with each ground and with the words on it (WCAG 2.2, 1.4.3)
        fix:     the nearest that can be read is "#826800"
      "
    `);
  });

  it.each([
    ['url: https://help.example/', 'brand.yml:3  url', 'without a slash at the end'],
    ['url: http://help.example', 'brand.yml:3  url', 'is no origin'],
    ['signIn:\n  label: In\n  url: "javascript:alert(1)"', 'brand.yml:5  signIn.url', 'is no web address'],
    ['signIn:\n  label: In\n  url: https://a:b@c.example', 'brand.yml:5  signIn.url', 'is no web address'],
    ['support:\n  label: Us', 'brand.yml:3  support', 'add phone, email or url'],
    ['support:\n  label: Us\n  phone: 1234567', 'brand.yml:5  support.phone', 'in quotes'],
    ['embedOrigins:\n  - https://www.example/a', 'brand.yml:4  embedOrigins[0]', 'is no origin'],
    ['embedOrigins:\n  - "*"', 'brand.yml:4  embedOrigins[0]', 'is no origin'],
    ['analytics:\n  path: //evil.example/x', 'brand.yml:4  analytics.path', 'is no path on this host'],
    [
      'hostname:\n  name: https://a.example\n  usedForSignIn: false\n  rehearsal: false',
      'brand.yml:4  hostname.name',
      'is no host name',
    ],
    [
      'hostname:\n  name: a.example\n  usedForSignIn: true\n  rehearsal: true',
      'brand.yml:3  hostname',
      'write rehearsal: false',
    ],
    ['security:\n  contact: nobody', 'brand.yml:4  security.contact', 'an e-mail address or a web address'],
    ['articles: ../../etc', 'brand.yml:3  articles', 'is no file name'],
    ['articles: nowhere', 'brand.yml:3  articles', 'which is not there'],
    ['logo:\n  file: nothing.svg', 'brand.yml:4  logo.file', 'not there'],
    ['legal: []', 'brand.yml:3  legal', ''],
  ])('%s', (lines, place, words) => {
    const message = told(`${lines}\n`);
    expect(message).toContain(place);
    expect(message).toContain(words);
  });

  it.each([
    ['a script', '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>', 'a script in it'],
    ['an event', '<svg viewBox="0 0 1 1" onload="alert(1)"/>', 'a script on an event'],
    [
      'another picture',
      '<svg viewBox="0 0 1 1"><image href="https://evil.example/x.png"/></svg>',
      'loads something else',
    ],
    [
      'a style from elsewhere',
      '<svg viewBox="0 0 1 1"><path fill="url(https://e.example/#x)"/></svg>',
      'loads something else',
    ],
    ['an entity', '<!DOCTYPE svg [<!ENTITY x "y">]><svg viewBox="0 0 1 1"/>', 'a document type'],
    ['no size', '<svg><path d="M0 0"/></svg>', 'without a size'],
    ['a banner', '<svg viewBox="0 0 900 20"/>', 'eight times as wide'],
  ])('a logo with %s', (_what, svg, words) => {
    write('logo.svg', svg);
    expect(told('logo:\n  file: logo.svg\n')).toContain(words);
  });

  it('a picture that is too large, or none at all', () => {
    write('logo.png', new Uint8Array(100_001));
    expect(told('logo:\n  file: logo.png\n')).toContain('100001 bytes');
    write('logo.png', 'GIF89a');
    expect(told('logo:\n  file: logo.png\n')).toContain('no PNG');
    write('logo.gif', 'GIF89a');
    expect(told('logo:\n  file: logo.gif\n')).toContain('a file of the kind ".gif"');
  });

  it('a name that turns the order of letters, or is too long', () => {
    write('brand.yml', `version: 1\nname: "a\\u202eb"\n`);
    expect(() => readBrand(path.join(folder, 'brand.yml'), 'brand.yml')).toThrow('cannot be seen');
    write('brand.yml', `version: 1\nname: ${'x'.repeat(61)}\n`);
    expect(() => readBrand(path.join(folder, 'brand.yml'), 'brand.yml')).toThrow('at most 60');
  });

  it('another form of the file, or none', () => {
    write('brand.yml', 'version: 2\nname: x\n');
    expect(() => readBrand(path.join(folder, 'brand.yml'), 'brand.yml')).toThrow('brand.yml:1  version');
    expect(() => readBrand(path.join(folder, 'no.yml'), 'no.yml')).toThrow(
      /^There is no brand file no\.yml\. [^\n]*$/,
    );
    expect(() => readBrand(folder, 'a folder')).toThrow(
      /^The brand file a folder cannot be read \(EISDIR\)\. [^\n]*$/,
    );
  });

  it('several at once', () => {
    expect(told('url: x\nlegal: 3\n')).toContain('2 problems in the brand');
  });
});
