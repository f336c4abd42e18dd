import {describe, expect, it} from 'vitest';
import {caseInHand, freshDesk, work, type Desk, type DeskAction} from './desk';

const after = (...actions: DeskAction[]): Desk => actions.reduce(work, freshDesk);
const words = (text: string): DeskAction => ({kind: 'change', to: {words: text}});

describe('a desk', () => {
  it('begins with one empty case in hand', () => {
    expect(caseInHand(freshDesk)).toMatchObject({number: 1, words: '', messages: [], gate: {}});
  });

  it('holds several cases, each with its own words and safety questions', () => {
    const desk = after(
      words('a'),
      {kind: 'change', to: {gate: {contacted: 'no'}}},
      {kind: 'open'},
      words('b'),
    );
    expect(desk.cases.map((each) => each.words)).toEqual(['a', 'b']);
    expect(caseInHand(desk)).toMatchObject({number: 2, gate: {}});
    expect(caseInHand(work(desk, {kind: 'take', number: 1}))).toMatchObject({
      words: 'a',
      gate: {contacted: 'no'},
    });
  });

  it('takes up another case where the one in hand is closed, and never uses a number again', () => {
    const desk = after({kind: 'open'}, {kind: 'close'}, {kind: 'open'});
    expect(desk.cases.map(({number}) => number)).toEqual([1, 3]);
  });

  it('has an empty case where the last one is closed', () => {
    const desk = after(words('a'), {kind: 'close'});
    expect(desk.cases).toHaveLength(1);
    expect(caseInHand(desk).words).toBe('');
  });

  it('asks the safety questions of every case again, and keeps the rest', () => {
    const gate: DeskAction = {kind: 'change', to: {gate: {contacted: 'no', watched: 'yes'}}};
    const desk = after(words('a'), gate, {kind: 'open'}, words('b'), gate, {kind: 'ask-again'});
    expect(desk.cases.map(({gate: answers, words: said}) => [answers, said])).toEqual([
      [{}, 'a'],
      [{}, 'b'],
    ]);
  });

  it('has nothing left of any case after "clear"', () => {
    expect(after(words('a'), {kind: 'open'}, words('b'), {kind: 'clear'})).toEqual(freshDesk);
  });
});
