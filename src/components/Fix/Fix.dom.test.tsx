import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, expect, it, vi} from 'vitest';
import {aCause, aDataset} from '../../../tests/builders/records';
import {Fix} from '.';

const code = vi.hoisted(() => ({isBroken: false}));
vi.mock('../HelpQr', () => ({
  HelpQr: () => {
    if (code.isBroken) throw new Error('the reason');
    return 'A code';
  },
}));

const records = aDataset({
  causes: [
    aCause(),
    aCause({
      id: 'no-page',
      number: 2,
      leg: 'offer',
      expects: [{check: 'where-stopped', answers: ['no-code'], why: 'No code.'}],
    }),
  ],
});

const press = (name: string) => userEvent.click(screen.getByRole('button', {name}));

beforeEach(async () => {
  code.isBroken = false;
  window.history.replaceState(null, '', '/');
  render(<Fix records={records} />);
  await press('It waits.');
});

it('the focus goes to what is handed over, as the button goes away', async () => {
  await press('Go on with the other device');
  expect(document.activeElement?.textContent).toBe('Go on with the other device');
  expect(await screen.findByText('A code')).toBeDefined();
});

it('where the code cannot be drawn, the address to type stays, and so does the case', async () => {
  code.isBroken = true;
  await press('Go on with the other device');
  expect((await screen.findByRole('alert')).textContent).toContain('the reason');
  // React reports a caught error on the console as well; here that is no failure.
  vi.spyOn(console, 'error').mockClear();
  expect(screen.getByText(/\/fix\/#HELP-/)).toBeDefined();
  expect(screen.getByRole('heading', {name: 'So far'})).toBeDefined();
});

it('the focus goes back to the first question with a new start', async () => {
  await press('Start over');
  expect(document.activeElement).toBe(screen.getByRole('heading', {name: 'Where did it stop?'}));
});
