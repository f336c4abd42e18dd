import {expect, it} from 'vitest';
import {toTimestamp} from './toTimestamp';

it.each([
  ['2026', '2026-01-01T00:00:00Z'],
  ['2026-11', '2026-11-01T00:00:00Z'],
  ['2026-11-23', '2026-11-23T00:00:00Z'],
])('%s begins at %s', (date, moment) => {
  expect(toTimestamp(date)).toBe(moment);
  expect(new Date(moment).toISOString()).toBe(moment.replace('Z', '.000Z'));
});
