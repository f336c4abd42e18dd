import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {aReproductionView} from '../../../tests/builders/views';
import {all, formControls, parseHtml} from '../../../tests/html';
import {realReproductions} from '../../../tests/realViews';
import {textOf} from '../../../tests/textOf';
import {Reproduction} from '.';

it('there are three reproductions, and no window', () => {
  expect(realReproductions).toHaveLength(3);
  expect(typeof window).toBe('undefined');
});

describe.each(realReproductions)('the steps of $id, without script', (record) => {
  const html = renderToString(<Reproduction record={record} />);
  const page = parseHtml(html);
  const [list] = all('ol', page);
  const steps = list === undefined ? [] : all(':scope > li', list);

  it('are one ordered list with all steps', () => {
    expect(all('ol', page)).toHaveLength(1);
    expect(steps).toHaveLength(record.steps.length);
  });

  it.each(record.steps.map((step, i) => [step.id, step, i] as const))(
    'say for "%s" what to do, what should appear and what else may',
    (_id, step, i) => {
      const text = steps[i] === undefined ? '' : textOf(steps[i]);
      const wanted = [step.action, step.expect, ...step.otherwise.map(({seen}) => seen)];
      expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
    },
  );

  it('link each outcome to the article about its cause', () => {
    const links = all('ol a', page).map(({properties}) => properties.href);
    const articles = record.steps.flatMap(({otherwise}) =>
      otherwise.flatMap(({cause}) => cause?.article ?? []),
    );
    expect(articles.length).toBeGreaterThan(0);
    expect(links).toEqual(articles);
  });

  it('have the title, the goal, what is needed and what the end means around them', () => {
    const text = textOf(page);
    const wanted = [record.title, record.goal, ...record.needs, record.outcome];
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('offer nothing to press or fill in that would not work', () => {
    expect(all(formControls, page).map(({tagName}) => tagName)).toEqual([]);
  });

  it('have the safety questions before them', () => {
    expect(all('legend', page).map(textOf)).toEqual([
      'Did anyone call or message you to do this?',
      'Is anyone controlling or watching either screen?',
    ]);
    expect(html.indexOf('<fieldset')).toBeLessThan(html.indexOf('<ol'));
  });
});

it('steps that touch no code offer nothing to press without script, either', () => {
  const html = renderToString(<Reproduction record={aReproductionView({touchesCode: false})} />);
  expect(all(formControls, parseHtml(html))).toEqual([]);
});

it('without its record it says how to use it', () => {
  expect(() => renderToString(<Reproduction />)).toThrow(
    '<Reproduction id="…" /> works in MDX pages, where its record is added',
  );
});
