import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, formControls, parseHtml} from '../../../tests/html';
import {realPackedTables, realTables} from '../../../tests/realViews';
import {textOf} from '../../../tests/textOf';
import {cellsOf, rowsOf} from '../../domain/support/supportTable';
import {statusWord} from '../Status/statusWord';
import {tableTitle} from '../DeviceSupport/tableWords';
import {SupportTables} from '.';

const page = parseHtml(renderToString(<SupportTables tables={realPackedTables} />));
const rows = realTables.tables.flatMap(rowsOf);

describe('the tables, without script', () => {
  it('stand one after another, each under its heading, with a caption', () => {
    expect(all('section > h2', page).map(textOf)).toEqual(realTables.tables.map(({id}) => tableTitle(id)));
    expect(all('section > table > caption', page)).toHaveLength(realTables.tables.length);
  });

  it('are named with links before them', () => {
    const links = all('nav a', page).map(({properties}) => String(properties.href).slice(1));
    expect(links).toEqual(all('section > h2', page).map(({properties}) => properties.id));
  });

  it('have every row and every cell, with an address of its own', () => {
    const ids = all('[id]', page).map(({properties}) => String(properties.id));
    expect(ids.filter((id) => id.startsWith('row-'))).toEqual(rows.map(({id}) => `row-${id}`));
    expect(ids.filter((id) => id.startsWith('cell-'))).toHaveLength(
      realTables.tables.flatMap(cellsOf).length,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say the date of everything that an answer rests on', () => {
    const undated = all('td details', page).filter((details) => all('time', details).length === 0);
    expect(all('td details', page).length).toBeGreaterThan(100);
    expect(undated).toEqual([]);
  });

  it('lead from a short answer to the full one', () => {
    const ids = new Set(all('td[id]', page).map(({properties}) => properties.id));
    const targets = all('td details a[href^="#"]', page).map(({properties}) =>
      String(properties.href).slice(1),
    );
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('say in words where sources disagree, in the summary and inside', () => {
    const [cell] = all('#cell-macos-chrome-linking', page);
    expect(textOf(all('summary', cell!)[0]!)).toContain('Sources disagree');
    expect(all('summary svg', cell!)).toHaveLength(2);
    const said = textOf(cell!);
    expect(said).toContain('This source says: Yes.');
    expect(said).toContain('This source says: No.');
    expect(said).toContain('source code');
  });

  it('count their answers, the unknown ones among them', () => {
    const cells = realTables.tables.flatMap(cellsOf);
    const unknown = cells.filter(({status}) => status === 'unknown').length;
    const text = textOf(page);
    expect(text).toContain(`${cells.length} answers in the tables of this page`);
    const counted = `${statusWord('unknown')} ${unknown} `;
    expect(
      all('li', page)
        .map(textOf)
        .filter((line) => line.startsWith(counted)),
    ).toHaveLength(1);
  });

  it('offer nothing to press that would not work', () => {
    expect(all(formControls, page)).toEqual([]);
  });
});

it('without their records they say how to use them', () => {
  expect(() => renderToString(<SupportTables />)).toThrow('<SupportTables /> works in MDX pages');
});
