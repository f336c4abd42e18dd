import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, parseHtml} from '../../../tests/html';
import {realModel} from '../../../tests/model/realModel';
import {textOf} from '../../../tests/textOf';
import {toCauseRows, toCheckViews, toModelPicture} from '../../domain/views/modelView';
import {legs} from '../../schema/vocabulary';
import {CauseRows} from './CauseRows';
import {CheckList} from './CheckList';
import {ModelPicture} from './ModelPicture';

const {table} = realModel;

describe('the picture of the table', () => {
  const picture = toModelPicture(table);
  const page = parseHtml(renderToString(<ModelPicture picture={picture} />));

  it('has a cell for each cause and check, and says how many rest on what', () => {
    const cells = picture.stops.flatMap(({rows}) => rows.join('').split(''));
    expect(cells).toHaveLength(table.causes.length * table.checks.length);
    expect(Object.values(picture.cells).reduce((sum, each) => sum + each)).toBe(cells.length);
    expect(textOf(page)).toContain(`${table.causes.length} causes, ${table.checks.length} questions.`);
  });

  it('draws every cell that predicts something, and names each block', () => {
    const drawn = all('svg[role=img] path', page).flatMap(({properties: {d}}) => String(d).match(/M/g) ?? []);
    const {open, ...predicted} = picture.cells;
    expect(drawn).toHaveLength(Object.values(predicted).reduce((sum, each) => sum + each));
    expect(open).toBeGreaterThan(0);
    expect(all('svg[role=img]', page).filter(({properties: {ariaLabel}}) => ariaLabel)).toHaveLength(
      legs.length,
    );
  });
});

it('the list of checks has every answer and the titles of those who expect it', () => {
  const text = textOf(parseHtml(renderToString(<CheckList checks={toCheckViews(table)} />)));
  const missing = table.checks.flatMap(({aloud, answers}) =>
    [aloud, ...answers.map((answer) => answer.text)].filter((words) => !text.includes(words)),
  );
  expect(missing).toEqual([]);
});

describe.each(legs)('the rows of the stop "%s"', (leg) => {
  const rows = toCauseRows(table, leg);
  const text = textOf(parseHtml(renderToString(<CauseRows rows={rows} />)));

  it('show every cell that a cause writes down, with its reason, the commonest cause first', () => {
    const causes = table.causes.filter((cause) => cause.leg === leg);
    const reasons = causes.flatMap(({expects}) => expects.map(({why}) => why));
    expect(reasons.filter((why) => !text.includes(why))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(20);
    expect(rows.map(({weight}) => weight)).toEqual(rows.map(({weight}) => weight).sort((a, b) => b - a));
  });
});

it.each([CheckList, CauseRows, ModelPicture])('%o tells an author who left its records out', (Part) => {
  expect(() => renderToString(<Part />)).toThrow('works in MDX pages, where its records are added');
});
