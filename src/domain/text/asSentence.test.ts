import {expect, it} from 'vitest';
import {asSentence} from './asSentence';

it.each([
  ['Works', 'Works.'],
  ['Works, if …', 'Works, if …'],
  ['Well done!', 'Well done!'],
])('%s becomes %s', (word, sentence) => {
  expect(asSentence(word)).toBe(sentence);
});
