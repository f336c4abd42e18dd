import {act, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realMatrix} from '../../../tests/realViews';
import {DeviceSupport} from '.';

let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  user = userEvent.setup();
});

const open = (fragment = '') => {
  window.history.replaceState(null, '', `/devices/${fragment}`);
  render(<DeviceSupport matrix={realMatrix} />);
};
const choose = (filter: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', {name: filter}), option);
const values = () =>
  screen.getAllByRole('combobox').map((select) => (select instanceof HTMLSelectElement ? select.value : '?'));
const count = () => screen.getByRole('status').textContent;
const rowIds = () => [...document.querySelectorAll('tr[id]')].map(({id}) => id.replace('row-', ''));
const columns = () => screen.getAllByRole('columnheader').map(({textContent}) => textContent);

describe('the filters', () => {
  it('show all rows at first', () => {
    open();
    expect(count()).toBe('23 of 23 rows');
    expect(rowIds()).toHaveLength(23);
  });

  it('narrow the rows to one system and say so in the address', async () => {
    open();
    await choose('System', 'macOS');
    expect(rowIds()).toEqual(['macos-safari', 'macos-chrome', 'macos-edge', 'macos-firefox']);
    expect(window.location.hash).toBe('#os=macos');
  });

  it('say aloud how many rows are left', async () => {
    open();
    await choose('System', 'macOS');
    expect(count()).toBe('4 of 23 rows');
  });

  it('keep one question', async () => {
    open();
    await choose('Question', 'Can skip the code next time');
    expect(columns()).toEqual(['Browser or app', 'Can skip the code next time']);
  });

  it('keep the rows with an answer', async () => {
    open();
    await choose('Answer', 'Partly');
    expect(rowIds()).toEqual(['android-gpm', 'android-thirdparty', 'android-nogms']);
  });

  it('work together', async () => {
    open();
    await choose('Question', 'Can show the QR code');
    await choose('Answer', 'Not known');
    expect(window.location.hash).toBe('#role=client&status=unknown');
    expect(rowIds()).toEqual(['android-nogms', 'win11-22h2']);
  });

  it('let go of one choice again', async () => {
    open('#os=macos&status=yes');
    await choose('Answer', 'Any');
    expect(window.location.hash).toBe('#os=macos');
  });

  it('let go of all choices at once', async () => {
    open('#os=macos&status=yes');
    await user.click(screen.getByRole('button', {name: 'Show all'}));
    expect(window.location.hash).toBe('');
    expect(count()).toBe('23 of 23 rows');
  });

  it('say that an empty list is not a no', async () => {
    open();
    await choose('System', 'macOS');
    await choose('Answer', 'Partly');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/That does not mean that nothing works/)).toBeDefined();
    expect(count()).toBe('0 of 23 rows');
  });
});

describe('an address with choices in it', () => {
  it('brings them back', () => {
    open('#os=windows&role=linking&status=no');
    expect(values()).toEqual(['windows', 'linking', 'no']);
    expect(rowIds()).toEqual(['win-old-chrome', 'win-old-firefox']);
  });

  it.each(['#os=amiga&status=perhaps', '#note=Call+us', '#row-ios', '#%', '#__proto__=macos'])(
    'has no effect where nobody knows what it means: %s',
    (fragment) => {
      open(fragment);
      expect(values()).toEqual(['', '', '']);
      expect(count()).toBe('23 of 23 rows');
    },
  );

  it('that changes changes the rows', () => {
    open();
    act(() => {
      window.history.replaceState(null, '', '/devices/#os=macos');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(count()).toBe('4 of 23 rows');
  });
});

it('an answer opens to what it rests on', async () => {
  open('#os=tizen');
  const [details] = document.querySelectorAll('td details');
  if (!(details instanceof HTMLDetailsElement)) throw new Error('no answer that opens');
  expect(details.open).toBe(false);
  await user.click(within(details).getByText('Yes'));
  expect(details.open).toBe(true);
});

it('comes alive without a difference from what the server sent, choices and all', async () => {
  window.history.replaceState(null, '', '/devices/#os=macos');
  const {container, differences} = hydrate(<DeviceSupport matrix={realMatrix} />);
  expect((await within(container).findByRole('status')).textContent).toBe('4 of 23 rows');
  expect(differences).toEqual([]);
});

it('one system alone has no filters', () => {
  render(<DeviceSupport matrix={realMatrix} os="macos" />);
  expect(screen.queryByRole('combobox')).toBeNull();
});
