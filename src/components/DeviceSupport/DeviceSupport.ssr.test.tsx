import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, formControls, parseHtml} from '../../../tests/html';
import {realData} from '../../../tests/realData';
import {realMatrix} from '../../../tests/realViews';
import {textOf} from '../../../tests/textOf';
import {matrixColumns} from '../../domain/support/columnCapability';
import {buildMatrix} from '../../domain/support/buildMatrix';
import {ForProfessionals} from '../../hooks/forProfessionals';
import {statusWord} from '../Status/statusWord';
import {DeviceSupport} from '.';

const page = parseHtml(renderToString(<DeviceSupport matrix={realMatrix} />));
const rows = realMatrix.groups.flatMap((group) => group.rows);
const rowOf = (index: number) => all('tbody tr:has(> td)', page)[index]!;

describe('the support matrix, without script', () => {
  it('is one table with a caption', () => {
    expect(all('table', page)).toHaveLength(1);
    expect(all('table > caption', page).map(textOf)).toEqual([
      'Which devices can take part in signing in with a phone. Open an answer to see what it rests on.',
    ]);
  });

  it('has a head for each column', () => {
    expect(all('thead th[scope=col]', page).map(textOf)).toEqual([
      'Browser or app',
      'Can show the QR code',
      'Can scan it and answer with a passkey',
      'Can skip the code next time',
    ]);
  });

  it('has a head for each system, over the whole width', () => {
    const heads = all('th[scope=rowgroup]', page);
    expect(heads.map(textOf)).toEqual(realMatrix.groups.map(({name}) => name));
    expect(new Set(heads.map(({properties}) => properties.colSpan))).toEqual(new Set([4]));
  });

  it('has no head without a scope', () => {
    expect(all('th', page).length).toBeGreaterThan(30);
    expect(all('th:not([scope])', page)).toEqual([]);
  });

  it('has all 23 rows, without addresses: the page about devices has those', () => {
    expect(all('tbody tr > th[scope=row]', page)).toHaveLength(23);
    expect(all('tr[id], td[id]', page)).toEqual([]);
  });

  it('offers nothing to press that would not work', () => {
    expect(all(formControls, page).map(({tagName}) => tagName)).toEqual([]);
  });
});

describe.each(rows.map((row, i) => [row.id, row, i] as const))('the row %s', (_id, row, i) => {
  const cells = all(':scope > td', rowOf(i));

  it('says each answer in words', () => {
    const words = matrixColumns.map((column) => statusWord(row.cells[column].status));
    expect(cells).toHaveLength(3);
    expect(cells.map((cell, i) => textOf(cell).includes(words[i]!))).toEqual([true, true, true]);
  });

  it('names the sources of each claim, with their dates', () => {
    const evidence = matrixColumns.flatMap((column, i) =>
      [...row.cells[column].current, ...row.cells[column].earlier].flatMap((claim) =>
        claim.evidence.map(({source, observedOn}) => ({source, observedOn, cell: cells[i]!})),
      ),
    );
    const missing = evidence.filter(({source, observedOn, cell}) => {
      const text = textOf(cell);
      return !text.includes(realMatrix.sources[source]!.title) || !text.includes(observedOn);
    });
    expect(missing.map(({source}) => source)).toEqual([]);
  });
});

describe('the sources of the matrix', () => {
  const claims = rows
    .flatMap(({cells}) => Object.values(cells))
    .flatMap((cell) => [...cell.current, ...cell.earlier]);
  const asked = Object.values(realMatrix.sources).filter(({linkFor}) => linkFor === 'professionals');
  const linked = (html: string) =>
    all('a', parseHtml(html)).filter(({properties}) => asked.some(({url}) => url === properties.href));

  it('are as many as the claims name', () => {
    const wanted = claims.flatMap(({evidence}) => evidence).length;
    expect(wanted).toBeGreaterThan(100);
    expect(all('td li', page)).toHaveLength(wanted);
  });

  it('are named, not linked, where their publisher does not want end users', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(linked(renderToString(<DeviceSupport matrix={realMatrix} />))).toEqual([]);
  });

  it('are linked on pages for professionals', () => {
    const html = renderToString(
      <ForProfessionals value>
        <DeviceSupport matrix={realMatrix} />
      </ForProfessionals>,
    );
    expect(linked(html).length).toBeGreaterThan(0);
  });
});

describe('the part of the matrix for one system', () => {
  const part = parseHtml(
    renderToString(<DeviceSupport matrix={buildMatrix(realData, 'macos')} os="macos" />),
  );

  it('has the rows of that system', () => {
    expect(all('th[scope=row]', part)).toHaveLength(4);
  });
});

it('without its records it says how to use it', () => {
  expect(() => renderToString(<DeviceSupport />)).toThrow('<DeviceSupport /> works in MDX pages');
});

describe('a part of the matrix in an article', () => {
  const part = parseHtml(
    renderToString(<DeviceSupport matrix={buildMatrix(realData, 'windows')} os="windows" column="linking" />),
  );

  it('has the column that was asked for, and no filters and no anchors', () => {
    expect(all('thead th', part).map(textOf)).toEqual(['Browser or app', 'Can skip the code next time']);
    expect(all(formControls, part)).toHaveLength(0);
    expect(all('tr[id]', part)).toHaveLength(0);
  });

  it('keeps the rows with the answer that was asked for', () => {
    const yes = parseHtml(
      renderToString(<DeviceSupport matrix={realMatrix} column="linking" status="yes" />),
    );
    const expected = rows.filter((row) => row.cells.linking.status === 'yes');
    expect(expected.length).toBeGreaterThan(0);
    expect(all('th[scope=row]', yes)).toHaveLength(expected.length);
  });

  it('fails on an unknown answer, with the known ones', () => {
    const wrong = {status: 'maybe'} as unknown as {status: 'yes'};
    expect(() => renderToString(<DeviceSupport matrix={realMatrix} {...wrong} />)).toThrow(
      '<DeviceSupport status="maybe"> is not known; write one of: yes, partial, no',
    );
  });
});
