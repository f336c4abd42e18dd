import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {realPairRecords} from '../../../tests/builders/pairs';
import {all, parseHtml} from '../../../tests/html';
import {textOf} from '../../../tests/textOf';
import {pairPageLinks, pairPageViews} from '../../domain/pair/pairPages';
import {levelWord} from '../PairVerdict/levelWords';
import {PairLinks} from './PairLinks';

const links = pairPageLinks(pairPageViews(realPairRecords));
const page = parseHtml(renderToString(<PairLinks links={links} />));

describe('the table of common pairs, without script', () => {
  it('has a row for each computer and browser, and a column for each phone', () => {
    expect(all('tbody tr', page)).toHaveLength(14);
    expect(all('thead th', page).map(textOf)).toEqual(['Computer', 'An iPhone or iPad', 'An Android phone']);
    expect(all('tbody th', page).map(textOf)).toContain('Windows 11 (Edge)');
  });

  it('links to each page once, by a name that says the pair', () => {
    const found = all('tbody a', page).map(({properties}) => properties.href);
    expect([...found].sort()).toEqual(links.map(({path}) => path).sort());
  });

  it('has in each cell the verdict of its page', () => {
    for (const {path, level} of links) {
      const [link] = all(`a[href="${path}"]`, page);
      expect(link && textOf(link), path).toBe(levelWord(level));
    }
  });
});

it('without its records it says how to use it', () => {
  expect(() => renderToString(<PairLinks />)).toThrow('<PairLinks /> works in MDX pages');
});
