import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {realPairRecords} from '../../../tests/builders/pairs';
import {hydrate} from '../../../tests/hydrate';
import {readDevice} from '../../browser/readDevice';
import {PairCheck} from '.';

vi.mock('../../browser/clock', () => ({localDay: () => '2026-11-23'}));
vi.mock('../../browser/readDevice', () => ({readDevice: vi.fn()}));

const computerLabel = 'Where do you want to sign in?';
const phoneLabel = 'Which phone or tablet has the passkey?';
const empty = /^Choose both devices/;
let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  user = userEvent.setup();
  vi.mocked(readDevice).mockReset();
});

const box = (label: string) => screen.getByRole<HTMLInputElement>('combobox', {name: label});
const options = () => screen.queryAllByRole('option').map(({textContent}) => textContent);
const fragment = () => window.location.hash;
const show = (hash = '') => {
  window.history.replaceState(null, '', `/devices/pair/${hash}`);
  return render(<PairCheck records={realPairRecords} />);
};
const both = '#computer=windows-11-edge&phone=iphone';

describe('typing', () => {
  it.each([
    [computerLabel, 'win10', 'Windows 10 (Chrome)'],
    [computerLabel, 'macbook safari', 'A Mac (Safari)'],
    [computerLabel, 'ubuntu fire', 'Linux (Firefox)'],
    [phoneLabel, 's24', 'An Android phone'],
    [phoneLabel, 'iphone 15', 'An iPhone or iPad'],
  ])('into "%s": %s offers %s first', async (label, typed, first) => {
    show();
    await user.type(box(label), typed);
    expect(options()[0]).toBe(first);
    expect(options().length).toBeLessThan(10);
  });

  it('nothing known gives one clear line, and keeps the text', async () => {
    show();
    await user.type(box(computerLabel), 'zx81');
    expect(options()).toEqual([]);
    const lines = screen.getAllByRole('status').filter(({textContent}) => textContent !== '');
    expect(lines.map(({textContent}) => textContent)).toEqual([
      expect.stringMatching(/^One word here is not the name of a device.*Write for example/),
    ]);
    expect(box(computerLabel).value).toBe('zx81');
  });

  it('repeats nothing that was typed outside of its box', async () => {
    const {container} = show();
    await user.type(box(phoneLabel), 'FIDO:/0123');
    expect(container.textContent).not.toContain('0123');
    expect(fragment()).toBe('');
  });
});

describe('with the keyboard alone', () => {
  it('the arrows and Enter choose', async () => {
    show();
    box(computerLabel).focus();
    await user.keyboard('win10{ArrowDown}{Enter}');
    expect(fragment()).toBe('#computer=windows-10-edge');
    expect(box(computerLabel).value).toBe('Windows 10 (Edge)');
  });

  it('Enter alone takes the first', async () => {
    show();
    box(phoneLabel).focus();
    await user.keyboard('s24{Enter}');
    expect(fragment()).toBe('#phone=android');
  });

  it('Escape closes the list and chooses nothing', async () => {
    show();
    box(computerLabel).focus();
    await user.keyboard('win10{Escape}');
    expect(options()).toEqual([]);
    expect(fragment()).toBe('');
  });
});

describe('the address', () => {
  it('fills both pickers, and the answer is there', () => {
    show(both);
    expect([box(computerLabel).value, box(phoneLabel).value]).toEqual([
      'Windows 11 (Edge)',
      'An iPhone or iPad',
    ]);
    expect(screen.getByTestId('verdict-sentence').textContent).toMatch(
      /^You can sign in on Windows 11 \(Edge\)/,
    );
  });

  it('carries circumstance, password manager and operation', () => {
    show('#computer=linux-chrome&at=flatpak&phone=android&passkey=bitwarden&in=work-profile&for=create');
    const selected = screen.getAllByRole<HTMLSelectElement>('combobox').map(({value}) => value);
    expect(selected).toEqual(expect.arrayContaining(['flatpak', 'bitwarden', 'work-profile']));
    expect(screen.getByRole<HTMLInputElement>('radio', {name: 'Make a new passkey'}).checked).toBe(true);
  });

  it.each([
    ['a computer that nobody knows', '#computer=zx81&phone=iphone'],
    ['markup', '#computer=<img src=x>&phone=iphone'],
    ['the key of a prototype', '#computer=__proto__&phone=constructor'],
  ])('with %s asks again', (_name, hash) => {
    const {container} = show(hash);
    expect(screen.getByText(empty)).toBeDefined();
    expect(box(computerLabel).value).toBe('');
    expect(container.textContent).not.toMatch(/zx81|img|proto/);
  });

  it('with a circumstance that is not of this device leaves it out', () => {
    show('#computer=windows-11-edge&at=flatpak&phone=iphone');
    expect(screen.getByTestId('verdict-sentence').textContent).toMatch(
      /^You can sign in on Windows 11 \(Edge\) with/,
    );
  });

  it('is written as one chooses', async () => {
    show(both);
    await user.click(screen.getByRole('radio', {name: 'Make a new passkey'}));
    expect(fragment()).toBe(`${both}&for=create`);
    await user.click(screen.getByRole('radio', {name: 'Sign in'}));
    expect(fragment()).toBe(both);
    await user.selectOptions(
      screen.getAllByLabelText('Anything special about it?')[0]!,
      'in a virtual machine',
    );
    expect(fragment()).toBe('#computer=windows-11-edge&at=vm&phone=iphone');
  });
});

describe('Clear', () => {
  it('empties the picker and the address', async () => {
    show(both);
    await user.click(screen.getAllByRole('button', {name: 'Clear'})[0]!);
    expect(fragment()).toBe('#phone=iphone');
    expect(box(computerLabel).value).toBe('');
    expect(screen.getByText(empty)).toBeDefined();
  });

  it('is not there where nothing is chosen', () => {
    show();
    expect(screen.queryByRole('button', {name: 'Clear'})).toBeNull();
  });
});

describe('the drawing', () => {
  it('leads to the picker of the device that is pressed', async () => {
    show();
    await user.click(screen.getByRole('button', {name: 'Choose the phone: Which phone?'}));
    expect(document.activeElement).toBe(box(phoneLabel));
  });
});

describe('"My device"', () => {
  const press = (which: number) => user.click(screen.getAllByRole('button', {name: /^My device/})[which]!);

  it('reads the device on a press, and not before', async () => {
    vi.mocked(readDevice).mockResolvedValue({system: 'macOS', browser: 'Safari', touchPoints: 0});
    show();
    await user.click(box(computerLabel));
    expect(readDevice).not.toHaveBeenCalled();
    await press(0);
    expect(readDevice).toHaveBeenCalledTimes(1);
    expect(await screen.findByDisplayValue('A Mac (Safari)')).toBeDefined();
    expect(fragment()).toBe('#computer=mac-safari');
  });

  it('fills the phone by its system alone', async () => {
    vi.mocked(readDevice).mockResolvedValue({system: 'iOS', browser: 'Chrome', touchPoints: 5});
    show();
    await press(1);
    expect(await screen.findByDisplayValue('An iPhone or iPad')).toBeDefined();
  });

  it('says where the browser does not tell the version of Windows', async () => {
    vi.mocked(readDevice).mockResolvedValue({system: 'Windows', browser: 'Firefox', touchPoints: 0});
    show();
    await press(0);
    expect(await screen.findByText(/does not say which Windows it is/)).toBeDefined();
    expect(fragment()).toBe('#computer=windows-11-firefox');
  });

  it('says where the browser tells nothing, and chooses nothing', async () => {
    vi.mocked(readDevice).mockResolvedValue({touchPoints: 0});
    show();
    await press(0);
    expect(await screen.findByText(/does not say which device it is on/)).toBeDefined();
    expect(fragment()).toBe('');
  });
});

describe('the first render', () => {
  it.each(['', both])('equals the HTML of the server at "%s"', (hash) => {
    window.history.replaceState(null, '', `/devices/pair/${hash}`);
    expect(hydrate(<PairCheck records={realPairRecords} />).differences).toEqual([]);
  });

  it('has nothing to press that would not work without script', () => {
    const html = renderToString(<PairCheck records={realPairRecords} />);
    expect(html).not.toMatch(/<(button|input|select)/);
    expect(html).toContain('Choosing freely needs JavaScript.');
  });

  it('without its records it says how to use it', () => {
    expect(() => renderToString(<PairCheck />)).toThrow('<PairCheck /> works in MDX pages');
  });
});
