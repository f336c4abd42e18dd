import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, parseHtml} from '../../../tests/html';
import {realData} from '../../../tests/realData';
import {textOf} from '../../../tests/textOf';
import {buildApiTable} from '../../domain/support/buildApiTable';
import {ApiSupport} from '.';

describe('the table of web-platform features', () => {
  const page = parseHtml(renderToString(<ApiSupport rows={buildApiTable(realData)} />));

  it('has a caption, and heads with scopes', () => {
    expect(all('caption', page)).toHaveLength(1);
    expect(all('th[scope=col]', page)).toHaveLength(6);
    expect(all('th[scope=row]', page)).toHaveLength(8);
  });

  it('has a word in each of its 40 cells', () => {
    const cells = all('td', page).map(textOf);
    expect(cells).toHaveLength(40);
    expect(cells.filter((text) => !/^(Yes|No|Partly)/.test(text))).toEqual([]);
  });

  it('says from which version', () => {
    const hints = all('tbody tr', page).find((row) => textOf(row).startsWith('hints'));
    expect(all('td', hints!).map(textOf)).toEqual(['Yesfrom 128', 'Yesfrom 128', 'No', 'No', 'No']);
  });
});

it('without its records it says how to use it', () => {
  expect(() => renderToString(<ApiSupport />)).toThrow('<ApiSupport /> works in MDX pages');
});
