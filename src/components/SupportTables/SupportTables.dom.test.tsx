import {act, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it} from 'vitest';
import {hydrate} from '../../../tests/hydrate';
import {realPage, realTablesOf} from '../../../tests/realViews';
import {rowsOf} from '../../domain/support/supportTable';
import {SupportTables} from '.';

const packed = realPage('systems');
const total = realTablesOf('systems').tables.flatMap(rowsOf).length;
const scrolled: string[] = [];
let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  user = userEvent.setup();
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this.id);
  };
});

const go = (fragment: string) => window.history.replaceState(null, '', `/devices/${fragment}`);
const open = (fragment = '') => {
  go(fragment);
  render(<SupportTables tables={packed} />);
};
const follow = (fragment: string) =>
  act(() => {
    go(fragment);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
const choose = (filter: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', {name: filter}), option);
const value = (filter: string) => screen.getByRole<HTMLSelectElement>('combobox', {name: filter}).value;
const search = () => screen.getByRole('textbox', {name: 'Find a device, browser or app'});
const count = () => screen.getByText(/ rows$/).textContent;
const rowIds = () => [...document.querySelectorAll('tr[id]')].map(({id}) => id.replace('row-', ''));
const detailsOf = (cell: string) => document.querySelector<HTMLDetailsElement>(`#${cell} details`);

describe('the choices', () => {
  it('show all rows at first', () => {
    open();
    expect(count()).toBe(`${total} of ${total} rows`);
    expect(rowIds()).toHaveLength(total);
  });

  it('narrow the rows to one system, say so aloud and in the address', async () => {
    open();
    await choose('System', 'macOS');
    expect(rowIds()).toEqual(['macos-safari', 'macos-chrome', 'macos-edge', 'macos-firefox']);
    expect(count()).toBe(`4 of ${total} rows`);
    expect(screen.getByText(/ rows$/).getAttribute('role')).toBe('status');
    expect(window.location.hash).toBe('#os=macos');
  });

  it('keep one question, one answer', async () => {
    open();
    await choose('Question', 'Can skip the code next time');
    await choose('Answer', 'Sources disagree');
    expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
      'Browser or app',
      'Can skip the code next time',
    ]);
    expect(rowIds()).toEqual(['macos-chrome', 'win-old-chrome']);
    expect(window.location.hash).toBe('#role=linking&status=disputed');
  });

  it('come back from an address, and unknown ones do nothing', () => {
    open('#os=windows&role=linking&status=no&provider=nobody');
    expect([value('System'), value('Question'), value('Answer'), value('Password manager')]).toEqual([
      'windows',
      'linking',
      'no',
      '',
    ]);
    expect(rowIds()).toEqual(['win-old-chrome', 'win-old-firefox']);
  });

  it.each(['#os=amiga&status=perhaps', '#note=Call+us', '#%', '#__proto__=macos'])(
    'are none in an address that nobody understands: %s',
    (fragment) => {
      open(fragment);
      expect(count()).toBe(`${total} of ${total} rows`);
    },
  );
});

describe('the filters of a page', () => {
  const filters = () =>
    screen
      .getAllByRole('combobox')
      .map((select) => select.closest('div')?.querySelector('label')?.textContent);

  it('are those that make sense there', () => {
    go('');
    render(<SupportTables tables={realPage('scanners')} />);
    expect(filters()).toEqual(['System', 'Answer']);
    expect(screen.queryByText('Compare two')).toBeNull();
  });

  it('ignore what an address asks of others', () => {
    go('#provider=bitwarden&a=ios&status=no');
    render(<SupportTables tables={realPage('scanners')} />);
    expect(rowIds()).toEqual([
      'scanner-ios-microsoft-authenticator-scanner',
      'scanner-privacyidea-authenticator',
    ]);
    expect(screen.queryByText('Two compared')).toBeNull();
  });
});

describe('the search box', () => {
  it('finds rows, and what was typed stays out of the address and the page', async () => {
    open('#os=linux');
    await user.type(search(), 'zen librewolf');
    expect(rowIds()).toEqual(['linux-firefox']);
    expect(window.location.hash).toBe('#os=linux');
    expect(document.body.textContent).not.toContain('zen librewolf');
  });

  it('that finds nothing says that this is no "no", and leads back', async () => {
    open();
    await user.type(search(), 'amiga');
    expect(screen.queryByRole('table')).toBeNull();
    expect(count()).toBe(`0 of ${total} rows`);
    const words = screen.getByText(/That does not mean that nothing works/);
    await user.click(within(words.parentElement!).getByRole('button', {name: 'Show all'}));
    expect(count()).toBe(`${total} of ${total} rows`);
    expect(search()).toHaveProperty('value', '');
  });
});

describe('two compared', () => {
  it('stand beside each other, and a difference is a word', async () => {
    open();
    await user.click(screen.getByText('Compare two'));
    await choose('First', 'macos-chrome');
    expect(screen.getByText(/Choose two different rows/)).toBeDefined();
    await choose('Second', 'win11-23h2');
    expect(window.location.hash).toBe('#a=macos-chrome&b=win11-23h2');
    const table = screen.getByRole('heading', {name: 'Two compared'}).parentElement!.querySelector('table')!;
    expect(within(table).getAllByText('The same')).toHaveLength(2);
    expect(within(table).getAllByText('Different')).toHaveLength(1);
  });

  it('of the same row is no comparison', () => {
    open('#a=ios&b=ios');
    expect(screen.getByText(/Choose two different rows/)).toBeDefined();
  });
});

describe('an address that names an answer', () => {
  it('opens it, brings it into view and marks it in words', () => {
    open('#cell-macos-chrome-linking');
    expect(detailsOf('cell-macos-chrome-linking')?.open).toBe(true);
    expect(scrolled).toEqual(['cell-macos-chrome-linking']);
    expect(document.querySelector('#cell-macos-chrome-linking')?.textContent).toContain(
      'This is the answer you were sent to.',
    );
  });

  it('leaves the choices alone when the answer is among them', () => {
    open('#os=windows');
    follow('#cell-win-old-chrome-linking');
    expect(value('System')).toBe('windows');
    expect(detailsOf('cell-win-old-chrome-linking')?.open).toBe(true);
  });

  it('ends the choices that would hide it', async () => {
    open('#os=windows');
    await user.type(search(), 'edge');
    follow('#cell-macos-chrome-linking');
    expect(value('System')).toBe('');
    expect(search()).toHaveProperty('value', '');
    expect(detailsOf('cell-macos-chrome-linking')?.open).toBe(true);
  });

  it('is the one that the link in an opened answer gives', () => {
    open();
    const link = within(document.querySelector('#cell-tizen-client')!).getByText('Link to this answer');
    expect(link.closest('a')?.getAttribute('href')).toBe('#cell-tizen-client');
  });
});

describe('a report about a fact', () => {
  const cell = () => within(document.querySelector<HTMLElement>('#cell-macos-chrome-client')!);

  it('shows the text without the host; the copy adds host and what was typed', async () => {
    open();
    await user.click(cell().getByRole('button', {name: /^Report a problem with this fact/, hidden: true}));
    const shown = cell().getByRole('region', {hidden: true});
    expect(shown.textContent).toContain('Page: /devices/#cell-macos-chrome-client');
    expect(shown.textContent).toContain('Fact: macos-chrome-client');
    await user.type(cell().getByRole('textbox', {hidden: true}), 'It did *not* work, FIDO:/0123');
    expect(shown.textContent).not.toContain('did');
    await user.click(cell().getByRole('button', {name: 'Copy the report', hidden: true}));
    const copied = await window.navigator.clipboard.readText();
    expect(copied).toContain(`Page: ${window.location.origin}/devices/#cell-macos-chrome-client`);
    expect(copied).toContain('It did \\*not\\* work, FIDO:/…');
    expect(window.location.hash).toBe('');
  });

  it('warns of private text', async () => {
    open();
    await user.click(cell().getByRole('button', {name: /^Report a problem with this fact/, hidden: true}));
    await user.type(cell().getByRole('textbox', {hidden: true}), 'ada@example.org');
    expect(cell().getByText(/looks like an e-mail address/)).toBeDefined();
  });
});

it('comes alive without a difference from what the server sent, choices and all', async () => {
  go('#os=macos');
  const {container, differences} = hydrate(<SupportTables tables={packed} />);
  expect((await within(container).findByText(/ rows$/)).textContent).toBe(`4 of ${total} rows`);
  expect(differences).toEqual([]);
});
