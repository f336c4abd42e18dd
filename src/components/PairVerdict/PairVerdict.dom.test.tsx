import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it, vi} from 'vitest';
import {aPairView} from '../../../tests/builders/pairs';
import {hydrate} from '../../../tests/hydrate';
import {PairVerdict} from '.';

let today = '2026-11-23';
vi.mock('../../browser/clock', () => ({localDay: () => today}));

const view = aPairView('windows 11 edge', 'iphone 15');
const answer = (question: RegExp, name: 'Yes' | 'No') =>
  userEvent.click(within(screen.getByRole('group', {name: question})).getByRole('radio', {name}));

describe('the safety questions', () => {
  it.each([/anyone call/, /anyone controlling/])('hide the steps on a yes to %s', async (question) => {
    render(<PairVerdict view={view} />);
    expect(screen.getByText('Use another device')).toBeDefined();
    await answer(question, 'Yes');
    expect(screen.queryByText('Use another device')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Do not scan the code');
  });

  it('give the steps back when the yes becomes a no', async () => {
    render(<PairVerdict view={view} />);
    await answer(/anyone call/, 'Yes');
    await answer(/anyone call/, 'No');
    expect(screen.getByText('Use another device')).toBeDefined();
  });
});

describe('the age of the evidence', () => {
  it.each([
    ['2026-05-01', 'nothing', /^Oldest evidence it rests on: [\d-]+$/],
    ['2026-11-23', 'that it is due', /half a year ago/],
    ['2028-01-01', 'that it is old', /more than a year ago/],
  ])('on %s says %s', (day, _name, expected) => {
    today = day;
    render(<PairVerdict view={view} />);
    const line = screen.getByText(/^Oldest evidence it rests on:/);
    expect(line.textContent).toMatch(expected);
  });
});

it('hydrates without a difference', () => {
  expect(hydrate(<PairVerdict view={view} />).differences).toEqual([]);
});

it('copies the whole as text', async () => {
  const user = userEvent.setup();
  render(<PairVerdict view={view} />);
  await user.click(screen.getByRole('button', {name: 'Copy as text'}));
  expect(await window.navigator.clipboard.readText()).toMatch(/^Sign in on Windows 11 \(Edge\)/);
});
