import type {ComponentProps} from 'react';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, parseHtml} from '../../../tests/html';
import {textOf} from '../../../tests/textOf';
import {Answer} from '.';

type Props = Omit<ComponentProps<typeof Answer>, 'children'>;
const valid: Props = {look: 'both', wait: '10 seconds', success: 'it signs you in'};
const steps = <ol />;
const render = (props: Props) => renderToString(<Answer {...props}>{steps}</Answer>);

it.each([
  ['phone', 'your phone'],
  ['computer', 'your computer'],
  ['both', 'both screens'],
] as const)('look="%s" says to watch %s', (look, words) => {
  const facts = all('dd', parseHtml(render({...valid, look}))).map(textOf);
  expect(facts).toEqual([words, '10 seconds', 'it signs you in']);
});

describe('an author who leaves something out is told what is needed', () => {
  it.each([
    ['another screen', {look: 'tv' as 'phone'}],
    ['no time', {wait: ''}],
    ['no success', {success: ''}],
  ])('%s', (_name, over) => {
    expect(() => render({...valid, ...over})).toThrow(
      '<Answer> needs look="phone | computer | both", wait="how long" and success="what they will see"; found look=',
    );
  });

  it('with what was found', () => {
    expect(() => render({...valid, wait: ''})).toThrow(
      'found look="both", wait="", success="it signs you in". See contributing/writing.md',
    );
  });
});
