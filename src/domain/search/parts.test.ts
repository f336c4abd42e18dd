import {describe, expect, it} from 'vitest';
import MiniSearch from 'minisearch';
import {editDistance} from '../text/editDistance';
import {makeAnalyser} from './analyser';
import {firstSentence} from './firstSentence';
import {inSlices} from './inSlices';
import {languageOf} from './language';
import {markParts} from './markParts';
import {nearestTitles} from './nearestTitles';
import {packEngine, unpackEngine, unpackTerms} from './packEngine';
import {formatSearchAddress, isSearchAddress, parseSearchAddress} from './searchAddress';
import {engineOptions, type IndexedPart} from './searchIndex';
import {splitWords} from './splitWords';

const words = (text: string) => splitWords(text).map(({word}) => word);

describe('words', () => {
  it.each([
    ['It doesn’t Connect.', ['it', 'doesnt', 'connect']],
    ['Café', ['cafe']],
    ['NotAllowedError', ['notallowederror', 'not', 'allowed', 'error']],
    ['iPhone', ['iphone']],
    ['0x80090030', ['0x80090030']],
    ['— … ?!', []],
  ])('of "%s"', (text, expected) => expect(words(text)).toEqual(expected));

  it('say where they stand', () => {
    expect(splitWords('no Wi-Fi').map(({from, to}) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
      [6, 8],
    ]);
  });
});

describe('terms', () => {
  const {termsOf} = makeAnalyser(languageOf('en'), [
    {concept: 'sign-in', words: ['sign in', 'log in']},
    {concept: 'by-phone', words: ['sign in with my phone']},
  ]);

  it.each([
    ['forms of a word meet', 'connecting connected', ['connect', 'connect']],
    ['small words are left out', 'the clock of it', ['clock']],
    ['a phrase is one term', 'I log in', ['=sign-in']],
    ['the longest phrase wins', 'sign in with my phone', ['=by-phone']],
  ])('%s', (_name, text, expected) => expect(termsOf(text)).toEqual(expected));

  it('keep small words where all are wanted', () =>
    expect(termsOf('the clock', 'all')).toEqual(['the', 'clock']));
});

describe('the distance of two words', () => {
  it.each([
    ['same', 'same', 0],
    ['phone', 'phoen', 1],
    ['connect', 'conect', 1],
    ['connect', 'konekt', 3],
    ['', 'ab', 2],
  ])('%s and %s', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
    expect(editDistance(b, a, 5)).toBe(expected);
  });

  it('is not counted further than asked', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3));
});

it('an engine that was packed finds what it found before', () => {
  const engine = new MiniSearch<IndexedPart>(engineOptions);
  const empty = {title: '', about: '', topic: '', messages: '', heading: '', text: ''};
  engine.addAll([
    {...empty, id: 0, title: 'stuck connect', text: 'connect connect again'},
    {...empty, id: 1, heading: 'stuck'},
    {...empty, id: 2, text: 'nothing'},
  ]);
  const packed = packEngine(engine.toJSON());
  const unpacked = unpackEngine(packed, [...unpackTerms(packed)]);
  const again = MiniSearch.loadJS<IndexedPart>(unpacked, engineOptions);
  for (const query of ['stuck', 'connect', 'stuck connect', 'nothing', 'other']) {
    expect(again.search(query)).toEqual(engine.search(query));
  }
});

it('work in slices is paused between them, and complete', async () => {
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  expect(await inSlices([1, 2, 3, 4, 5], {size: 2, pause})).toEqual([1, 2, 3, 4, 5]);
  expect(pauses).toBe(2);
});

describe('marks', () => {
  const analyser = makeAnalyser(languageOf('en'), [{concept: 'sign-in', words: ['sign in', 'log in']}]);

  it('stand on the words that were searched, in any form', () => {
    expect(markParts('Log in: it connects', new Set(['=sign-in', 'connect']), analyser)).toEqual([
      {text: 'Log in', marked: true},
      {text: ': it ', marked: false},
      {text: 'connects', marked: true},
    ]);
  });

  it.each(['', 'NotAllowedError in code', '<b>&amp;</b> 😀 \ud83d'])(
    'leave the text "%s" as it is',
    (text) => {
      const parts = markParts(text, new Set(['code', 'allow']), analyser);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    },
  );
});

it.each([
  ['One. Two.', 'One.'],
  ['Needs iOS 14.1 or later.', 'Needs iOS 14.1 or later.'],
  ['Really? Yes.', 'Really?'],
  ['', ''],
])('the first sentence of "%s"', (text, expected) => expect(firstSentence(text)).toBe(expected));

describe('titles near to what was typed', () => {
  const titles = ['My phone is lost', 'The computer has no Bluetooth', 'Bluetooth is off'];
  it.each([
    ['computadora', [1]],
    ['bluetuth', [1, 2]],
    ['zzzz', []],
    ['', []],
    ['a', []],
  ])('%s', (typed, expected) => expect(nearestTitles(typed, titles)).toEqual(expected));

  it('are a few', () =>
    expect(nearestTitles('phone', Array(9).fill('phone') as string[])).toEqual([0, 1, 2]));
});

describe('the address of a search', () => {
  it.each([
    {words: 'stuck & "<b>" 100%+', audience: undefined, kind: undefined},
    {words: 'blind', audience: 'agent' as const, kind: 'message' as const},
  ])('is read back: $words', (address) => {
    expect(parseSearchAddress(formatSearchAddress(address))).toEqual(address);
  });

  it.each([
    ['an unknown reader', 'q=a&for=boss', {words: 'a', audience: undefined, kind: undefined}],
    ['an anchor', 'all', {words: '', audience: undefined, kind: undefined}],
    ['a member of every object', 'kind=constructor', {words: '', audience: undefined, kind: undefined}],
    ['a sign-in code', 'q=FIDO:/123456', {words: '', audience: undefined, kind: undefined}],
  ])('drops %s', (_name, fragment, expected) => expect(parseSearchAddress(fragment)).toEqual(expected));

  it.each([
    ['', false],
    ['all', false],
    ['kind=answer', true],
    ['q=FIDO:/1', true],
  ])('"%s" is one: %s', (fragment, expected) => expect(isSearchAddress(fragment)).toBe(expected));

  it.each(['FIDO:/12345678', 'FIDO : /123', 'mail me@example.org', 'card 4111 1111 1111 1111'])(
    'never carries "%s"',
    (private_) => {
      expect(formatSearchAddress({words: private_})).toBe('');
    },
  );
});
