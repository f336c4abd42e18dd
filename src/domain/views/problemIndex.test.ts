import {expect, it} from 'vitest';
import type {Message} from '../../schema/message';
import type {Subject} from '../../schema/subject';
import {toProblemIndex} from './problemIndex';

const message = (id: string, text: string, product: string) =>
  ({id, text, products: [product]}) as unknown as Message;
const subjects = [
  {id: 'windows-ui', name: 'Windows itself'},
  {id: 'apple-ui', name: 'Apple’s own'},
] as unknown as Subject[];

it('names the product where two say the same words, and only there', () => {
  const messages = [
    message('a', 'Use your phone', 'windows-ui'),
    message('b', 'Use your phone', 'apple-ui'),
    message('c', 'Try again', 'apple-ui'),
  ];
  const index = toProblemIndex({causes: [], messages, subjects}, 'en');
  expect(index.messages.flatMap(({entries}) => entries)).toEqual([
    {text: 'Try again', to: '/messages/#c'},
    {text: 'Use your phone', by: 'Apple’s own', to: '/messages/#b'},
    {text: 'Use your phone', by: 'Windows itself', to: '/messages/#a'},
  ]);
});
