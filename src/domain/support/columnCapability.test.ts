import {describe, expect, it} from 'vitest';
import {aStack, aSubject} from '../../../tests/builders/records';
import type {Stack} from '../../schema/stack';
import {columnCapability, matrixColumns} from './columnCapability';

const computer = aSubject({formFactor: 'computer'});
const phone = aSubject({id: 'android', formFactor: 'phone'});
const television = aSubject({id: 'tizen', formFactor: 'other'});

type Row = readonly [string, typeof computer, Partial<Stack>, readonly (string | undefined)[]];

const rows: readonly Row[] = [
  ['a computer', computer, {}, ['client.hybrid.get', 'auth.hybrid.get', 'client.remembers-phone']],
  [
    'a browser on a computer',
    computer,
    {browser: 'chrome'},
    ['client.hybrid.get', 'auth.hybrid.get', 'client.remembers-phone'],
  ],
  ['a phone itself', phone, {}, ['client.hybrid.get', 'auth.hybrid.get', 'auth.allows-remembering']],
  [
    'a browser on a phone holds no passkeys',
    phone,
    {browser: 'firefox'},
    ['client.hybrid.get', undefined, 'client.remembers-phone'],
  ],
  [
    'a passkey app on a phone shows no code',
    phone,
    {provider: 'third-party-provider'},
    [undefined, 'auth.hybrid.get', 'auth.allows-remembering'],
  ],
  [
    'an embedded web view remembers nothing',
    phone,
    {browser: 'android-webview', context: ['embedded-webview']},
    ['client.hybrid.get', undefined, undefined],
  ],
  [
    'a television is not a phone',
    television,
    {},
    ['client.hybrid.get', 'auth.hybrid.get', 'client.remembers-phone'],
  ],
];

describe('columnCapability', () => {
  it.each(rows)('%s', (_name, os, over, expected) => {
    const stack = aStack({os: os.id, ...over});
    expect(matrixColumns.map((column) => columnCapability(stack, os, column))).toEqual(expected);
  });
});
