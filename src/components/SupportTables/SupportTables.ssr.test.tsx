import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, formControls, parseHtml} from '../../../tests/html';
import {realPage, realTables, realTablesOf} from '../../../tests/realViews';
import {textOf} from '../../../tests/textOf';
import {cellsOf, rowsOf} from '../../domain/support/supportTable';
import {tablePage, tablePageIds, type TablePageId} from '../../domain/support/tablePages';
import {statusWord} from '../Status/statusWord';
import {tableTitle} from '../DeviceSupport/tableWords';
import {SupportTables} from '.';

const render = (id: TablePageId) => parseHtml(renderToString(<SupportTables tables={realPage(id)} />));

describe.each(tablePageIds)('the tables of the page %s, without script', (id) => {
  const page = render(id);
  const {tables} = realTablesOf(id);
  const rows = tables.flatMap(rowsOf);

  it('stand one after another, each under its heading, with a caption', () => {
    expect(all('section > h2', page).map(textOf)).toEqual(tables.map((table) => tableTitle(table.id)));
    expect(all('section > table > caption', page)).toHaveLength(tables.length);
  });

  it('follow links to the pages of all tables, with this one marked', () => {
    const links = all('nav a', page);
    expect(links.map(({properties}) => properties.href)).toEqual(
      tablePageIds.map((one) => tablePage(one).path),
    );
    const current = links.filter(({properties}) => properties.ariaCurrent === 'page');
    expect(current.map(({properties}) => properties.href)).toEqual([tablePage(id).path]);
  });

  it('have every row and every cell, with an address of its own', () => {
    const ids = all('[id]', page).map(({properties}) => String(properties.id));
    expect(ids.filter((one) => one.startsWith('row-'))).toEqual(rows.map((row) => `row-${row.id}`));
    expect(ids.filter((one) => one.startsWith('cell-'))).toHaveLength(tables.flatMap(cellsOf).length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say the date of everything that an answer rests on', () => {
    const undated = all('td details', page).filter((details) => all('time', details).length === 0);
    expect(all('td details', page).length).toBeGreaterThan(5);
    expect(undated).toEqual([]);
  });

  it('lead from a short answer to the full one', () => {
    const ids = new Set(all('td[id]', page).map(({properties}) => properties.id));
    const targets = all('td details a[href^="#"]', page).map(({properties}) =>
      String(properties.href).slice(1),
    );
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('say the full evidence of a claim once', () => {
    const {claims} = realPage(id);
    const pieces = Object.values(claims).flatMap(({evidence}) => evidence);
    expect(all('td details ul > li', page)).toHaveLength(pieces.length);
  });

  it('count their answers, the unknown ones among them', () => {
    const cells = tables.flatMap(cellsOf);
    const unknown = cells.filter(({status}) => status === 'unknown').length;
    expect(textOf(page)).toContain(`${cells.length} answers in the tables of this page`);
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

describe('the first page', () => {
  const page = render('systems');

  it('says how many answers all pages have, and how many of them nobody knows', () => {
    const cells = realTables.tables.flatMap(cellsOf);
    const unknown = cells.filter(({status}) => status === 'unknown').length;
    expect(textOf(page)).toContain(
      `All tables together have ${cells.length} answers; ${unknown} of them are “Not known”.`,
    );
    expect(textOf(render('roles'))).not.toContain('All tables together');
  });

  it('says in words where sources disagree, in the summary and inside', () => {
    const [cell] = all('#cell-macos-chrome-linking', page);
    expect(textOf(all('summary', cell!)[0]!)).toContain('Sources disagree');
    expect(all('summary svg', cell!)).toHaveLength(2);
    const said = textOf(cell!);
    expect(said).toContain('This source says: Yes.');
    expect(said).toContain('This source says: No.');
    expect(said).toContain('source code');
  });

  it('names what each source says in a short answer, where they disagree', () => {
    const [cell] = all('#cell-client-windows-10-chrome-linking', render('roles'));
    expect(all('ul > li', cell!)).toEqual([]);
    expect(textOf(cell!)).toMatch(/\d \(Yes\)/);
    expect(textOf(cell!)).toMatch(/\d \(No\)/);
  });
});

it('without their records they say how to use them', () => {
  expect(() => renderToString(<SupportTables />)).toThrow('<SupportTables page="…" /> works in MDX pages');
});
