import {describe, expect, it} from 'vitest';
import {ageOf, mayBeAlive} from './ageOf';

const now = 1_785_912_832;

describe('a code', () => {
  it.each([
    ['without a time', null, 'not-said', true],
    ['of this second', now, 'fresh', true],
    ['of a clock that is a little ahead', now + 60, 'fresh', true],
    ['of nine minutes ago', now - 540, 'fresh', true],
    ['of a second less than ten minutes ago', now - 599, 'fresh', true],
    ['of ten minutes ago', now - 600, 'old', false],
    ['of 2022', 1_666_589_051, 'old', false],
    ['of tomorrow', now + 86_400, 'ahead', true],
  ])('%s may be alive or not', (_name, issuedAt, kind, alive) => {
    const age = ageOf(issuedAt, now);
    expect(age.kind).toBe(kind);
    expect(mayBeAlive(age)).toBe(alive);
  });

  it('is never younger than no time at all', () => {
    expect(ageOf(now + 30, now)).toEqual({kind: 'fresh', seconds: 0});
  });
});
