import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, expect, it} from 'vitest';
import {Platforms} from '.';
import {Platform} from './Platform';

const steps = {windows: 'Open Settings.', mac: 'Open System Settings.', linux: 'Ask bluetoothctl.'};

const example = (
  <Platforms>
    <Platform id="windows-11">{steps.windows}</Platform>
    <Platform id="macos">{steps.mac}</Platform>
    <Platform id="linux">{steps.linux}</Platform>
  </Platforms>
);

const selected = () => screen.getByRole('tab', {selected: true}).textContent;

afterEach(() => localStorage.clear());

it('has every part in the HTML, each with its title, and no tabs', () => {
  const html = renderToString(example);
  expect(html.match(/Windows 11|Mac|Linux|Open|bluetoothctl/g)).toHaveLength(6);
  expect(html).not.toContain('role="tab');
  expect(html).not.toContain('hidden');
});

it('shows one system at a time, and remembers it on every set of tabs', async () => {
  const user = userEvent.setup();
  render(
    <>
      {example}
      {example}
    </>,
  );
  const [first] = screen.getAllByRole('tab', {name: 'Mac'});
  await user.click(first!);
  expect(screen.getAllByRole('tab', {selected: true}).map(({textContent}) => textContent)).toEqual([
    'Mac',
    'Mac',
  ]);
  expect(screen.getAllByRole('tabpanel').map(({textContent}) => textContent)).toEqual([
    'MacOpen System Settings.',
    'MacOpen System Settings.',
  ]);
  expect(localStorage.getItem('platform')).toBe('macos');
});

it('moves with the arrow keys, Home and End, and the focus goes along', async () => {
  const user = userEvent.setup();
  render(example);
  await user.tab();
  expect(selected()).toBe('Windows 11');
  await user.keyboard('{ArrowRight}');
  expect(selected()).toBe('Mac');
  expect(document.activeElement?.textContent).toBe('Mac');
  await user.keyboard('{End}{ArrowRight}');
  expect(selected()).toBe('Windows 11');
});

it('starts with the first where another page kept a system that this one does not have', () => {
  localStorage.setItem('platform', 'android');
  render(example);
  expect(selected()).toBe('Windows 11');
});

it('tells an author which ids there are', () => {
  expect(() =>
    renderToString(
      <Platforms>
        <Platform id="beos">{steps.linux}</Platform>
      </Platforms>,
    ),
  ).toThrow('<Platform id="beos"> stands in <Platforms> and has one of the ids: windows-11, windows-10');
});
