import {describe, expect, it} from 'vitest';
import {realData} from '../../../tests/realData';
import {seededRandom, type Random} from '../evaluation/random';
import type {Answers} from '../diagnosis/readAnswers';
import {alphabet} from './alphabet';
import {decodeCase} from './decodeCase';
import {encodeCase, spell} from './encodeCase';
import {currentVersion, dataLength, layouts, versionRoom} from './layouts';

const {checks} = realData;
const layout = layouts[currentVersion]!;
const answersOf = (id: string) => checks.find((check) => check.id === id)!.answers;

/** Any state that a code can carry: each place empty or with one of its answers. */
function randomState(random: Random): Answers {
  return Object.fromEntries(
    layout.flatMap(({check}) => {
      const answers = answersOf(check);
      const answer = answers[Math.floor(random() * (answers.length + 1)) - 1];
      return answer === undefined ? [] : [[check, answer.id]];
    }),
  );
}

const decoded = (text: string) => {
  const result = decodeCase(text, checks);
  return result.ok ? result.answers : result.problem;
};

const sample = encodeCase(
  {'where-stopped': 'connecting', 'phone-system': 'iphone', network: 'work', 'phone-bluetooth': 'on'},
  checks,
);
const bare = (code: string) => code.replace(/^HELP|-/g, '');

describe('a case code', () => {
  it('carries 100,000 random states there and back', () => {
    const random = seededRandom(4);
    let compared = 0;
    for (let i = 0; i < 100_000; i += 1) {
      const state = randomState(random);
      const code = encodeCase(state, checks);
      const result = decodeCase(code, checks);
      // One comparison of texts is far quicker than one expectation for each state.
      if (!result.ok || layout.some(({check}) => result.answers[check] !== state[check])) {
        expect([code, result]).toEqual([code, {ok: true, version: currentVersion, answers: state}]);
      }
      compared += 1;
    }
    expect(compared).toBe(100_000);
  });

  it('finds every single wrong character and every exchange of two neighbours', () => {
    const random = seededRandom(5);
    let wrong = 0;
    for (let i = 0; i < 200; i += 1) {
      const code = bare(encodeCase(randomState(random), checks));
      const changed = [...code].flatMap((character, at) =>
        [...alphabet]
          .filter((other) => other !== character)
          .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
      );
      const swapped = [...code]
        .slice(1)
        .flatMap((character, at) =>
          character === code[at] ? [] : [code.slice(0, at) + character + code[at]! + code.slice(at + 2)],
        );
      for (const text of [...changed, ...swapped]) {
        if (decodeCase(text, checks).ok) expect([code, text]).toEqual('found out');
        wrong += 1;
      }
    }
    // 200 codes: 10 places with 31 other characters each, and up to 9 exchanges.
    expect(wrong).toBeGreaterThan(200 * 310);
  });

  it('finds an exchange of any two characters, not only of neighbours', () => {
    const code = '0123456789';
    const digits = [...bare(sample)];
    let looked = 0;
    for (let a = 0; a < code.length; a += 1) {
      for (let b = a + 1; b < code.length; b += 1) {
        if (digits[a] === digits[b]) continue;
        const swapped = [...digits];
        [swapped[a], swapped[b]] = [swapped[b]!, swapped[a]!];
        expect(decodeCase(swapped.join(''), checks).ok).toBe(false);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(20);
  });

  it.each([
    ['as it is printed', (code: string) => code],
    ['in lower case', (code: string) => code.toLowerCase()],
    ['with spaces', (code: string) => ` ${bare(code).split('').join(' ')} `],
    ['without HELP', bare],
    ['with the letters O and l for the digits', (code: string) => code.replace(/0/g, 'O').replace(/1/g, 'l')],
    ['with I for 1 and o for 0', (code: string) => code.replace(/0/g, 'o').replace(/1/g, 'I')],
    ['in spelling words', (code: string) => `help ${spell(code).join(' ')}`],
    [
      'in spelling words of another kind',
      (code: string) => spell(code).join(', ').replace(/Alfa/g, 'alpha').replace('X-ray', 'x ray'),
    ],
  ])('is read %s', (_, written) => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const state = randomState(seededRandom(seed));
      expect(decoded(written(encodeCase(state, checks)))).toEqual(state);
    }
  });

  it('is read where its letters look like a spelling word', () => {
    const text = 'HELP-AXRAY-NCJHT';
    const read = decodeCase(text, checks);
    expect(read.ok && encodeCase(read.answers, checks)).toBe(text);
  });

  it('reads as HELP and two groups of five', () => {
    expect(sample).toMatch(/^HELP-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(spell(sample)).toHaveLength(10);
  });

  it.each([
    ['', {kind: 'empty'}],
    ['HELP', {kind: 'length', found: 0, allowed: 10}],
    ['HELP-12345-6789', {kind: 'length', found: 9, allowed: 10}],
    ['HELP-12345-67U90', {kind: 'character', position: 8}],
    ['HELP-12345-67é90', {kind: 'character', position: 8}],
    ['HELP-12345-67891', {kind: 'mistyped'}],
    ['FIDO:/0012345678', {kind: 'sign-in-code'}],
    ['x'.repeat(5000), {kind: 'length', found: 5000, allowed: 10}],
    ['💥💥💥💥💥', {kind: 'length', found: 10, allowed: 10}],
  ])('refuses "%s" with a reason', (text, problem) => {
    const found = decoded(text);
    if (text.startsWith('💥')) expect(found).toEqual({kind: 'character', position: 1});
    else expect(found).toEqual(problem);
  });

  it('refuses another version, and numbers that stand for nothing', () => {
    const withDigits = (value: bigint) => {
      let left = value;
      const digits = Array.from({length: dataLength}, () => {
        const digit = Number(left % 32n);
        left /= 32n;
        return digit;
      }).reverse();
      // The check character is found by trying: exactly one of 32 fits.
      const fits = [...alphabet].map((last) => digits.map((digit) => alphabet[digit]!).join('') + last);
      return fits
        .map((text) => decodeCase(text, checks))
        .filter((result) => !result.ok && result.problem.kind !== 'mistyped');
    };
    expect(withDigits(7n)).toEqual([{ok: false, problem: {kind: 'newer-version', version: 7}}]);
    const full = layout.reduce((product, {room}) => product * BigInt(room), 1n);
    expect(withDigits(full * versionRoom + BigInt(currentVersion))).toEqual([
      {ok: false, problem: {kind: 'unknown-content'}},
    ]);
  });
});

describe('no field of a code can hold personal data', () => {
  it('holds nothing but numbers of known answers', () => {
    const room = layout.reduce((product, {room: values}) => product * BigInt(values), versionRoom);
    expect(room).toBeLessThanOrEqual(32n ** BigInt(dataLength));
    let places = 0;
    for (const {check, room: values} of layout) {
      const numbers = answersOf(check).map(({number}) => number);
      expect(Math.max(...numbers)).toBeLessThan(values);
      places += 1;
    }
    expect(places).toBe(15);
  });

  it('decodes, whatever the code, to ids of the records and to nothing else', () => {
    const random = seededRandom(6);
    const known = new Set(checks.flatMap(({id, answers}) => answers.map((answer) => `${id}=${answer.id}`)));
    for (let i = 0; i < 2000; i += 1) {
      const result = decodeCase(encodeCase(randomState(random), checks), checks);
      expect(result.ok).toBe(true);
      if (!result.ok) continue;
      for (const [check, answer] of Object.entries(result.answers)) {
        expect(known.has(`${check}=${answer}`)).toBe(true);
      }
    }
  });

  it('leaves out words, unknown checks and the question who started it', () => {
    const secret = {'where-stopped': 'jane@example.org', name: 'Jane', 'who-started': 'i-did', worry: 'safe'};
    expect(encodeCase(secret, checks)).toBe(encodeCase({}, checks));
    expect(layout.map(({check}) => check)).not.toContain('who-started');
  });
});
