import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, it, vi} from 'vitest';
import {CopyButton} from '.';

const press = () => screen.getByRole('button', {name: 'Copy it'});

it('copies the text of the moment of the press', async () => {
  const user = userEvent.setup();
  let text = 'old';
  render(<CopyButton label="Copy it" getText={() => text} />);
  text = 'new';
  await user.click(press());
  expect(await window.navigator.clipboard.readText()).toBe('new');
});

it('says nothing before the press', () => {
  render(<CopyButton label="Copy it" getText={() => ''} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

it('says that it worked', async () => {
  const user = userEvent.setup();
  render(<CopyButton label="Copy it" getText={() => 'text'} />);
  await user.click(press());
  expect(screen.getByRole('status').textContent).toBe('Copied');
});

it('says what to do where the browser refuses', async () => {
  const user = userEvent.setup();
  render(<CopyButton label="Copy it" getText={() => 'text'} />);
  vi.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(press());
  expect(screen.getByRole('status').textContent).toBe(
    'Your browser did not allow copying. Select the text and copy it yourself.',
  );
});

it('says the same where the browser has no clipboard', async () => {
  const user = userEvent.setup();
  render(<CopyButton label="Copy it" getText={() => 'text'} />);
  vi.spyOn(window.navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await user.click(press());
  expect(screen.getByRole('status').textContent).toContain('did not allow copying');
});
