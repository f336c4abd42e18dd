import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {useState, type ReactNode} from 'react';
import {describe, expect, it, vi} from 'vitest';
import {realData} from '../../../tests/realData';
import {encodeCase} from '../../domain/caseCode/encodeCase';
import {caseInHand, freshDesk} from '../../domain/fix/desk';
import type {ConsoleMessage} from '../../domain/views/consoleRecords';
import {CallerWords} from './CallerWords';

const searched = vi.hoisted(() => ({words: ''}));
vi.mock('../Search/useAnswer', () => ({
  useAnswer: (words: string) => {
    searched.words = words;
    return {state: 'ready', retry: () => undefined, answer: undefined};
  },
}));

const messages: readonly ConsoleMessage[] = [
  {id: 'lost', text: 'Connection lost', device: 'computer', causes: []},
];

function Desk(): ReactNode {
  const [open, setOpen] = useState({...caseInHand(freshDesk), messages: ['lost']});
  return (
    <CallerWords
      records={realData}
      open={open}
      messages={messages.filter(({id}) => open.messages.includes(id))}
      onChange={(to) => setOpen({...open, ...to, messages: [...(to.messages ?? open.messages)]})}
    />
  );
}

const field = () => screen.getByLabelText('What does the caller say?');
const said = () => screen.getByRole('status').textContent;
const code = encodeCase({'where-stopped': 'connecting'}, realData.checks);

describe('what the caller says', () => {
  it('is looked up, also where it begins with "help"', async () => {
    render(<Desk />);
    await userEvent.type(field(), 'help my phone does not connect');
    expect(said()).toBe('');
    expect(searched.words).toBe('help my phone does not connect');
  });

  it('is a code where it is meant as one, and then a word about what is wrong', async () => {
    render(<Desk />);
    await userEvent.type(field(), 'help 11111 1111');
    expect(said()).not.toBe('');
  });

  it.each([code, code.replaceAll('-', ' ').toLowerCase()])('is a case to take up: %s', async (text) => {
    render(<Desk />);
    await userEvent.type(field(), text);
    expect(screen.getByRole('button', {name: 'Take up this case'})).toBeDefined();
  });
});

it('the focus stays with the field where a press takes its button away', async () => {
  render(<Desk />);
  await userEvent.type(field(), code);
  await userEvent.click(screen.getByRole('button', {name: 'Take up this case'}));
  expect(document.activeElement).toBe(field());
  await userEvent.click(screen.getByRole('button', {name: 'Take out: Connection lost'}));
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(field());
});
