import {expect, it} from 'vitest';
import {parsePage} from './page';
import {pages} from './pages';
import {sharedSentences} from './sharedSentences';

const front = '---\ntitle: A page\n---\n\n';
const long = 'The phone sends one short message, which only this computer can read at all.';

it('no long sentence stands in two articles', () => {
  const {looked, shared} = sharedSentences(pages);
  expect(shared).toEqual([]);
  expect(looked).toBeGreaterThan(300);
});

it('finds one that does, whatever its marks and case', () => {
  const two = [
    parsePage('help/a.mdx', `${front}${long}\n`),
    parsePage('help/b.mdx', `${front}- **${long.toUpperCase()}**\n`),
  ];
  expect(sharedSentences(two).shared).toHaveLength(1);
});

it('leaves short ones and repetition within one article alone', () => {
  const one = parsePage('help/a.mdx', `${front}${long}\n\n${long}\n\nTurn on Bluetooth.\n`);
  const other = parsePage('help/b.mdx', `${front}Turn on Bluetooth.\n`);
  expect(sharedSentences([one, other]).shared).toEqual([]);
});
