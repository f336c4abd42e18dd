import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, it, vi} from 'vitest';
import {SchemeSwitch} from '.';

const mode = vi.hoisted(() => ({choice: null as 'light' | 'dark' | null, set: vi.fn()}));
vi.mock('@docusaurus/theme-common', () => ({
  useColorMode: () => ({colorModeChoice: mode.choice, setColorMode: mode.set}),
}));

it.each([
  [null, 'now: as on your system', 'light'],
  ['light', 'now: light', 'dark'],
  ['dark', 'now: dark', null],
] as const)('at %s it says so and goes on', async (choice, said, next) => {
  mode.choice = choice;
  render(<SchemeSwitch />);
  await userEvent.click(screen.getByRole('button', {name: new RegExp(said)}));
  expect(mode.set).toHaveBeenLastCalledWith(next);
});
