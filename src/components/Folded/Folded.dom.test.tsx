import {act, render} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {Folded} from '.';

const isOpen = () => document.querySelector('details')?.open;

function open(fragment: string) {
  window.history.replaceState(null, '', `/page/${fragment}`);
  render(
    <Folded id="admins" title="For admins">
      <p id="ports" />
    </Folded>,
  );
}

describe('a folded part', () => {
  it.each([
    ['is closed', '', false],
    ['is open when the address names it', '#admins', true],
    ['is open when the address names something in it', '#ports', true],
    ['is closed when the address names another part', '#agents', false],
    ['is closed when the address cannot be read', '#%E0%A4%A', false],
    ['is closed when the address holds no name', '#a"]b', false],
  ])('%s (%s)', (_name, fragment, expected) => {
    open(fragment);
    expect(isOpen()).toBe(expected);
  });

  it('opens when the address names it later', () => {
    open('');
    act(() => {
      window.history.replaceState(null, '', '/page/#ports');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(isOpen()).toBe(true);
  });
});
