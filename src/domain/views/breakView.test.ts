import {expect, it} from 'vitest';
import {realModel} from '../../../tests/model/realModel';
import {realData} from '../../../tests/realData';
import {toBreakView} from './breakView';

const {bench} = realModel;
const viewOf = (id: string) =>
  toBreakView(
    realData.causes.find((cause) => cause.id === id)!,
    realData,
    bench,
  );

it('says what both screens show where a cause stops the sign-in', () => {
  const {computer, phone} = viewOf('devices-too-far-apart');
  expect(computer.shows).toEqual(['The code.']);
  expect(phone.shows).toEqual([
    'That it is connecting.',
    'That it cannot connect, or that something went wrong.',
  ]);
});

it('gives exact words with product and date, only of messages that point to the cause', () => {
  const words = realData.causes.flatMap((cause) => {
    const {computer, phone} = toBreakView(cause, realData, bench);
    return [...computer.words, ...phone.words].map((each) => ({cause: cause.id, ...each}));
  });
  expect(words.length).toBeGreaterThan(30);
  const strange = words.filter(
    ({cause, text, products, seenOn}) =>
      products.length === 0 ||
      seenOn === '' ||
      !realData.messages.some((message) => message.text === text && message.causes.includes(cause)),
  );
  expect(strange).toEqual([]);
});

it('says that it does not know where no source tells', () => {
  expect(viewOf('phone-too-old').phone.unknown).toBe(true);
});

it('has something for both screens of every cause', () => {
  const empty = realData.causes.filter((cause) => {
    const {computer, phone} = toBreakView(cause, realData, bench);
    return [computer, phone].some(({shows, unknown}) => shows.length === 0 && !unknown);
  });
  expect(empty.map(({id}) => id)).toEqual([]);
});
