import {describe, expect, it} from 'vitest';
import {articlePieces} from '../../scripts/checks/allowedWords.mjs';
import {pseudoFile, toPseudo} from '../../scripts/checks/pseudo.mjs';
import {untranslatedWords} from '../../scripts/checks/untranslated.mjs';

const nothing = () => false;

describe('the pseudo-locale', () => {
  it('keeps placeholders and marks both ends', () => {
    expect(toPseudo('{shown} of {total} rows')).toBe('⟦{shown} óf {total} róws⟧');
  });

  it('rewrites messages and leaves descriptions alone', () => {
    expect(pseudoFile({a: {message: 'Menu', description: 'Opens'}})).toEqual({
      a: {message: '⟦Ménú⟧', description: 'Opens'},
    });
  });
});

describe('the search for untranslated words', () => {
  it('finds words that are not marked', () => {
    expect(untranslatedWords('<body><p>⟦Óné⟧</p><p>Two</p></body>', nothing)).toEqual({
      looked: 2,
      found: ['Two'],
    });
  });

  it('finds them in labels for screen readers too', () => {
    expect(untranslatedWords('<body><a aria-label="Close" href="/">⟦X⟧</a></body>', nothing).found).toEqual([
      'Close',
    ]);
  });

  it('sees that a message goes on behind a link inside it', () => {
    expect(untranslatedWords('<body><p>⟦Óné <time>May</time> twó⟧</p></body>', nothing).found).toEqual([]);
  });

  it('knows the title over a sample of an article, and nothing of the sample', () => {
    expect(articlePieces('```yaml title="brand.yml"\nname: x\n```\n')).toEqual(['brand.yml']);
    expect(articlePieces('```yaml\nname: x\n```\n')).toEqual([]);
  });

  it('lets the words of articles and names pass', () => {
    const words = articlePieces('---\ntitle: A page\n---\n\nSome **bold** words <Answer wait="a while" />\n');
    expect(words).toEqual(['A page', 'Some', 'bold', 'words', 'a while']);
    expect(untranslatedWords('<body><p>bold</p></body>', (text) => words.includes(text)).found).toEqual([]);
  });
});
