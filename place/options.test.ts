import {describe, expect, it} from 'vitest';
import {parseOptions} from './options';

describe('what is asked for', () => {
  it('is read', () => {
    expect(
      parseOptions(['--base', '/help/passkeys/', '--brand', 'b.yml', '--out', 'dir', '--replace']),
    ).toEqual({base: '/help/passkeys/', brand: 'b.yml', out: 'dir', replace: true, compress: true});
  });

  it.each(['/', '/help/', '/a/b/c/', '/Help-2/x.y_z~1/'])('may be the base %s', (base) => {
    expect(parseOptions(['--base', base, '--out', 'dir'])).toMatchObject({base});
  });

  it('has no compressed copies where the environment says so', () => {
    const argv = ['--base', '/', '--out', 'dir'];
    expect(parseOptions(argv, {SITE_COMPRESS: 'off'})).toMatchObject({compress: false});
    expect(parseOptions(argv, {SITE_COMPRESS: 'on'})).toMatchObject({compress: true});
  });

  it('is help where nothing is said', () => {
    expect(parseOptions([])).toBe('help');
    expect(parseOptions(['--help', '--base', 'x'])).toBe('help');
  });
});

describe('what makes no sense is told in one line', () => {
  it.each([
    'help/',
    '/help',
    '//',
    '//evil.example/',
    '/a//b/',
    '/../',
    '/./',
    '/a b/',
    '/a"b/',
    '/ä/',
    '/%2e/',
    '/<x>/',
    '/a?b/',
    '/a#b/',
  ])('the base %s', (base) => {
    expect(() => parseOptions(['--base', base, '--out', 'dir'])).toThrow(
      /^--base: found .*Write for example[^\n]*$/,
    );
  });

  it.each([
    [['--out', 'dir'], '--base is missing'],
    [['--base', '/'], '--out is missing'],
    [['--base', '/', '--out', ''], '--out is missing'],
    [['--base', '/', '--out', 'dir', '--url', 'help.example'], '--url: found "help.example"'],
    [['--base', '/', '--out', 'dir', '--url', 'https://help.example/'], 'without a slash at the end'],
    [['--base', '/', '--out', 'dir', '--url', 'javascript:alert(1)'], '--url: found'],
    [['--bass', '/', '--out', 'dir'], "Unknown option '--bass'. Allowed: --base"],
    [['--base'], 'Allowed: --base'],
    [['dir'], 'Allowed: --base'],
  ])('%j', (argv, line) => {
    expect(() => parseOptions(argv)).toThrow(line);
    expect(() => parseOptions(argv)).toThrow(/^[^\n]*$/);
  });
});
