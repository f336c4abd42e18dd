import {expect, it} from 'vitest';
import {readFidoQr} from './readFidoQr';
import {codeWith, key0, key1} from './vectors.fixture';

const problemOf = (text: string) => {
  const result = readFidoQr(text);
  return result.ok ? 'accepted' : result.problem;
};

const notBytes = (key: number, found: string) => ({
  kind: 'wrong-type',
  key,
  item: null,
  found,
  allowed: ['bytes'],
});

it.each([
  ['key 0', codeWith(`a1${key1}`), {kind: 'missing-key', key: 0}],
  ['key 1', codeWith(`a1${key0}`), {kind: 'missing-key', key: 1}],
  ['any key', codeWith('a0'), {kind: 'missing-key', key: 0}],
  ['bytes in key 0', codeWith(`a20062${'61'.repeat(2)}${key1}`), notBytes(0, 'text')],
  ['bytes in key 1', codeWith(`a2${key0}0181f6`), notBytes(1, 'list')],
  ['no tag on key 1', codeWith(`a2${key0}01c2${key1.slice(2)}`), notBytes(1, 'tagged')],
  [
    '33 bytes in key 0',
    codeWith(`a2005820${'02'.repeat(32)}${key1}`),
    {kind: 'wrong-length', key: 0, found: 32, allowed: 33},
  ],
  [
    '16 bytes in key 1',
    codeWith(`a2${key0}014a${'00'.repeat(10)}`),
    {kind: 'wrong-length', key: 1, found: 10, allowed: 16},
  ],
  [
    '02 or 03 in front of key 0',
    codeWith(`a2${key0.replace('582103', '582104')}${key1}`),
    {kind: 'wrong-first-byte', found: 4, allowed: [2, 3]},
  ],
])('a code must have %s', (_name, text, problem) => {
  expect(problemOf(text)).toEqual(problem);
});
