import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {aReproductionView} from '../../../tests/builders/views';
import {hydrate} from '../../../tests/hydrate';
import {Reproduction} from '.';

vi.mock('../../browser/clock', () => ({localDay: () => '2026-11-23'}));

const record = aReproductionView();
const key = 'passkey-help:reproduction:sign-in:1';
const code = 'FIDO:/0123456789012345';
let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  user = userEvent.setup();
});

const radio = (name: string, group: string) =>
  within(screen.getByRole('group', {name: group})).getByRole('radio', {name});
const answer = (question: RegExp, name: 'Yes' | 'No') =>
  user.click(within(screen.getByRole('group', {name: question})).getByRole('radio', {name}));
const tick = (step: number) => screen.getByRole('checkbox', {name: `Step ${step} went as it should`});
const wrong = (step: number) => screen.getByRole('button', {name: `It went wrong here, step ${step}`});
const report = () => screen.getByRole('region', {name: 'Your report'}).textContent;
const stored = () => window.localStorage.getItem(key);
const isChecked = (element: HTMLElement) => element instanceof HTMLInputElement && element.checked;

/** Renders the steps and answers both safety questions with "no". */
async function begin(view = record) {
  render(<Reproduction record={view} />);
  await answer(/anyone call/, 'No');
  await answer(/anyone controlling/, 'No');
}

describe('the safety questions', () => {
  it('keep the controls away until both are answered', async () => {
    render(<Reproduction record={record} />);
    await answer(/anyone call/, 'No');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/Answer both questions above/)).toBeDefined();
  });

  it('give the controls after two times no', async () => {
    await begin();
    expect(screen.getAllByRole('checkbox')).toHaveLength(record.steps.length);
  });

  it.each([/anyone call/, /anyone controlling/])(
    'put what to do in place of the steps after a yes to %s',
    async (question) => {
      render(<Reproduction record={record} />);
      await answer(question, 'Yes');
      expect(screen.getByRole('alert').textContent).toContain('Do not scan the code');
      expect(screen.queryByText('Scan the code.')).toBeNull();
    },
  );

  it('take everything away again when a no becomes a yes', async () => {
    await begin();
    await answer(/anyone call/, 'Yes');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('region', {name: 'Your report'})).toBeNull();
  });

  it('are never stored', async () => {
    await begin();
    expect(window.localStorage).toHaveLength(0);
  });

  it('are not asked where no code is touched', () => {
    render(<Reproduction record={aReproductionView({touchesCode: false})} />);
    expect(screen.queryByText('Before you start')).toBeNull();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });
});

describe('going through the steps', () => {
  it('ticks a step and puts it into the report', async () => {
    await begin();
    await user.click(tick(1));
    expect(isChecked(tick(1))).toBe(true);
    expect(report()).toContain('1. Done (On the computer): Start the sign-in.');
  });

  it('unticks a step', async () => {
    await begin();
    await user.click(tick(1));
    await user.click(tick(1));
    expect(report()).toContain('1. Not done');
  });

  it('works with the keyboard alone', async () => {
    await begin();
    tick(1).focus();
    await user.keyboard(' ');
    expect(isChecked(tick(1))).toBe(true);
  });

  it('asks what was seen where a step went wrong', async () => {
    await begin();
    await user.click(wrong(1));
    expect(wrong(1).getAttribute('aria-pressed')).toBe('true');
    const group = screen.getByRole('group', {name: 'What did you see?'});
    const choices = within(group).getAllByRole('radio');
    expect(choices.map((choice) => choice.parentElement?.textContent)).toEqual([
      'No code appears.',
      'Something else',
    ]);
  });

  it('says what the answer often means, with a link', async () => {
    await begin();
    await user.click(wrong(1));
    await user.click(radio('No code appears.', 'What did you see?'));
    const link = screen
      .getAllByRole('link', {name: 'Bluetooth is off'})
      .find((candidate) => candidate.closest('[role=status]') !== null);
    expect(link?.getAttribute('href')).toBe('/help/fix/bluetooth/');
    expect(report()).toContain('Points to: Bluetooth is off');
  });

  it('has at most one step that went wrong', async () => {
    await begin();
    await user.click(wrong(1));
    await user.click(wrong(2));
    expect([wrong(1), wrong(2)].map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
    ]);
  });

  it('takes "went wrong" back on a second press', async () => {
    await begin();
    await user.click(wrong(1));
    await user.click(wrong(1));
    expect(screen.queryByText('What did you see?')).toBeNull();
  });
});

describe('the report', () => {
  it('carries the day of the first press', async () => {
    await begin();
    expect(report()).toContain('Started on: not said');
    await user.click(tick(1));
    expect(report()).toContain('Started on: 2026-11-23');
  });

  it('carries the devices as they are typed', async () => {
    await begin();
    await user.type(screen.getByLabelText(/^Phone: model/), 'Pixel 9');
    expect(report()).toContain('Phone: Pixel 9');
  });

  it('names the browser after a press only', async () => {
    await begin();
    expect(report()).not.toContain('Browser says');
    await user.click(screen.getByRole('button', {name: 'Add what this browser says of itself'}));
    expect(report()).toContain('Browser says: Mozilla/5.0');
    expect(document.activeElement?.textContent).toBe('Remove');
    await user.click(screen.getByRole('button', {name: 'Remove'}));
    expect(report()).not.toContain('Browser says');
    expect(document.activeElement?.textContent).toBe('Add what this browser says of itself');
  });

  it.each([
    ['Markdown', /^# Sign in with a phone/],
    ['Plain text', /^Sign in with a phone\n\nDEVICES/],
    ['JSON', /^\{\n {2}"schema": "passkey-help-report\/3"/],
  ])('is shown as %s', async (format, expected) => {
    await begin();
    await user.click(screen.getByRole('radio', {name: format}));
    expect(report()).toMatch(expected);
  });

  it('is copied as it is shown', async () => {
    await begin();
    await user.click(tick(1));
    await user.click(screen.getByRole('button', {name: 'Copy the report'}));
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(await window.navigator.clipboard.readText()).toBe(report());
  });

  it('says how to copy it by hand where the browser refuses', async () => {
    await begin();
    vi.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', {name: 'Copy the report'}));
    expect(await screen.findByText(/did not allow copying/)).toBeDefined();
  });

  it('is offered as a file with a fitting name', async () => {
    const names: string[] = [];
    const createObjectURL = vi.fn(() => 'blob:report');
    vi.stubGlobal('URL', Object.assign(window.URL, {createObjectURL, revokeObjectURL: vi.fn()}));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await begin();
    await user.click(screen.getByRole('radio', {name: 'JSON'}));
    await user.click(screen.getByRole('button', {name: 'Download it'}));
    expect(names).toEqual(['sign-in.json']);
    vi.unstubAllGlobals();
  });
});

describe('private text', () => {
  async function typeSeen(text: string) {
    await begin();
    await user.click(wrong(1));
    await user.type(screen.getByLabelText(/The words on the screen/), text);
  }

  it('is warned about beside the field', async () => {
    await typeSeen(code);
    expect(screen.getByText(/This is a sign-in code/)).toBeDefined();
  });

  it('is not stored', async () => {
    await typeSeen('ada@example.org');
    expect(stored()).toContain('"stoppedAt":"show"');
    expect(stored()).not.toContain('example.org');
  });

  it('is left out of the report where it is a sign-in code', async () => {
    await typeSeen(code);
    expect(report()).toContain('Seen: FIDO:/…');
    expect(report()).not.toContain('0123456789');
  });

  it('stays in its field while the page is open', async () => {
    await typeSeen('ada@example.org');
    expect(screen.getByLabelText(/The words on the screen/)).toHaveProperty('value', 'ada@example.org');
  });
});

describe('progress in this browser', () => {
  it('is there again on the next visit, once the questions are answered', async () => {
    window.localStorage.setItem(key, '{"done":["show"],"phone":"Pixel 9","startedOn":"2026-11-20"}');
    await begin();
    expect(isChecked(tick(1))).toBe(true);
    expect(report()).toContain('Phone: Pixel 9');
  });

  it.each(['{"done":', '[]', '{"done":["gone"],"stoppedAt":"gone"}'])(
    'that cannot be read is no progress: %s',
    async (text) => {
      window.localStorage.setItem(key, text);
      await begin();
      expect(isChecked(tick(1))).toBe(false);
    },
  );

  it('is removed by one press, from the page and from the browser', async () => {
    await begin();
    await user.click(tick(1));
    await user.click(screen.getByRole('button', {name: 'Start over'}));
    expect(isChecked(tick(1))).toBe(false);
    expect(stored()).toBeNull();
  });

  it('comes back by another press', async () => {
    await begin();
    await user.click(tick(1));
    await user.click(screen.getByRole('button', {name: 'Start over'}));
    await user.click(screen.getByRole('button', {name: 'Undo'}));
    expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Start over'}));
    expect(isChecked(tick(1))).toBe(true);
    expect(stored()).toContain('"done":["show"]');
  });

  it('cannot be brought back once something new was done', async () => {
    await begin();
    await user.click(tick(1));
    await user.click(screen.getByRole('button', {name: 'Start over'}));
    await user.click(tick(2));
    expect(screen.queryByRole('button', {name: 'Undo'})).toBeNull();
  });

  it('is kept in the page where the browser stores nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await begin();
    await user.click(tick(1));
    expect(isChecked(tick(1))).toBe(true);
  });
});

it('comes alive without a difference from what the server sent', async () => {
  window.localStorage.setItem(key, '{"done":["show"]}');
  const {container, differences} = hydrate(<Reproduction record={record} />);
  expect(await within(container).findAllByRole('radio')).toHaveLength(4);
  expect(differences).toEqual([]);
});
