import {render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {ReleaseLine} from '.';

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date']});
});
afterEach(() => {
  vi.useRealTimers();
});

const on = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00`));

it('says version and date, in the HTML too', () => {
  on('2026-12-01');
  expect(renderToString(<ReleaseLine />)).toContain('Facts as of');
  render(<ReleaseLine />);
  expect(screen.getByText(/^Version 1\.2\.3\. Facts as of/).textContent).toContain('2026-11-23');
});

it.each([
  ['2027-05-22', false],
  ['2027-05-23', true],
  ['2030-01-01', true],
])('on %s, the facts are old: %s', (day, isOld) => {
  on(day);
  render(<ReleaseLine />);
  expect(screen.queryByText(/more than half a year/) !== null).toBe(isOld);
});

it('says nothing of age on the server, whose bytes do not depend on the day', () => {
  on('2030-01-01');
  expect(renderToString(<ReleaseLine />)).not.toContain('half a year');
  expect(hydrate(<ReleaseLine />).differences).toEqual([]);
});
