import {describe, expect, it} from 'vitest';
import {aCircumstance, aDataset, aPlatform, aSubject} from '../../../tests/builders/records';
import {buildVocabulary, fits} from './vocabulary';

describe('a word fits a pattern', () => {
  it.each([
    ['s#', 's24'],
    ['#', '15'],
    ['#', '8a'],
    ['#', 's24'],
    ['#', '9xl'],
    ['a#', 'a54'],
    ['m#', 'm1'],
    ['pixel', 'pixel'],
  ])('%s takes %s', (pattern, word) => {
    expect(fits(pattern, word)).toBe(true);
  });

  it.each([
    ['s#', 's'],
    ['s#', 'safari'],
    ['s#', 'xs24'],
    ['#', ''],
    ['#', 'pro'],
    ['#', 'ab1'],
    ['#', '1234'],
    ['#', '17.4'],
    ['#', '8abc'],
    ['#', '١٥'],
    ['pixel', 'pixe'],
    ['pixel', 'pixels'],
  ])('%s refuses %s', (pattern, word) => {
    expect(fits(pattern, word)).toBe(false);
  });
});

describe('the vocabulary', () => {
  const phrases = buildVocabulary(
    aDataset({
      platforms: [aPlatform({id: 'pc', aliases: ['pc', 'pc #', 'pc xl', 'hyper-v']})],
      contexts: [aCircumstance({aliases: ['in a vm']})],
      subjects: [
        aSubject({aliases: ['never typed']}),
        aSubject({
          id: 'chrome',
          kind: 'browser',
          name: 'Google Chrome',
          aliases: ['chrome', 'google chrome'],
        }),
      ],
    }),
  );
  const named = phrases
    .filter(({meaning}) => meaning.kind !== 'filler')
    .map(({words, meaning}) => `${words.join(' ')}: ${meaning.kind}`);

  it('has the longest phrases first, and before a guess the exact one', () => {
    expect(named).toEqual([
      'in a vm: context',
      'pc xl: platform',
      'hyper v: platform',
      'google chrome: browser',
      'pc #: platform',
      'pc: platform',
      'chrome: browser',
    ]);
  });

  it('knows the words that people put around names', () => {
    expect(phrases.find(({words}) => words[0] === 'with')?.meaning).toEqual({kind: 'filler'});
  });
});
