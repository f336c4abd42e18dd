import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {aPairView} from '../../../tests/builders/pairs';
import {all, parseHtml} from '../../../tests/html';
import {textOf} from '../../../tests/textOf';
import {PairArticle} from './PairArticle';
import {PairVerdict} from '.';

const pageOf = (...devices: Parameters<typeof aPairView>) =>
  parseHtml(renderToString(<PairVerdict view={aPairView(...devices)} />));
const headings = (page: ReturnType<typeof pageOf>) => all('h2', page).map(textOf);

describe('a pair that works, without script', () => {
  const view = aPairView('windows 11 edge', 'iphone 15');
  const page = pageOf('windows 11 edge', 'iphone 15');

  it('says so in a sentence', () => {
    expect(textOf(page)).toContain(
      'You can sign in on Windows 11 (Edge) with a passkey that is on an iPhone or iPad.',
    );
  });

  it('has steps, needs and reasons, and nothing to do', () => {
    expect(headings(page)).toEqual(['Steps', 'Needed', 'Why']);
  });

  it('has every step of both devices, which count on', () => {
    const lists = all('ol[start]', page);
    expect(lists.map(({properties}) => properties.start)).toEqual([
      1,
      view.steps.filter(({side}) => side === 'computer').length + 1,
    ]);
    expect(lists.flatMap((list) => all(':scope > li', list))).toHaveLength(view.steps.length);
  });

  it('has the labels of screens in bold, without asterisks', () => {
    expect(all('ol[start] strong', page).map(textOf)).toContain('Use another device');
    expect(textOf(page)).not.toContain('**');
  });

  it('has a reason for each link, with its claims', () => {
    expect(all('details', page).length).toBeGreaterThanOrEqual(5);
    expect(textOf(page)).toContain('Who shows the code: Windows itself.');
  });

  it('has the date of the oldest evidence in its element, and says nothing of its age', () => {
    const dates = all('time', page).map(({properties}) => properties.dateTime);
    expect(dates).toContain(view.oldestEvidence);
    expect(textOf(page)).not.toMatch(/half a year ago|more than a year ago/);
  });

  it('has the safety questions before the steps', () => {
    const html = renderToString(<PairVerdict view={view} />);
    expect(html.indexOf('<fieldset')).toBeGreaterThan(0);
    expect(html.indexOf('<fieldset')).toBeLessThan(html.indexOf('Use another device'));
  });

  it('says that nobody tried it', () => {
    expect(textOf(page)).toContain('Nobody tried these two devices for this page.');
  });
});

describe('a pair that does not work', () => {
  const page = pageOf('ubuntu firefox', 'pixel 8');

  it('has what to do and why, and no steps', () => {
    expect(headings(page)).toEqual(['What to do', 'Why']);
    expect(all('fieldset', page)).toEqual([]);
  });

  it('says why it is no better', () => {
    expect(textOf(page)).toContain('Offers USB security keys and nothing else.');
  });
});

describe('a pair of which something is not known', () => {
  const page = pageOf('linux vivaldi', 'iphone');

  it('says that no source was found, and offers what to do', () => {
    expect(textOf(page)).toContain('No source that we found speaks of this.');
    expect(headings(page)).toContain('What to do');
  });

  it('has no date, as it rests on nothing', () => {
    expect(textOf(page)).not.toContain('Oldest evidence');
  });
});

describe('the page of a pair', () => {
  const view = aPairView('mac safari', 'iphone');
  const {computer, phone, level} = view;
  const sibling = {path: '/devices/pair/mac-safari/android/', platform: 'mac', computer, phone, level};
  const page = parseHtml(
    renderToString(
      <PairArticle
        pair={{
          view,
          siblings: [sibling],
          fragment: 'computer=mac-safari&phone=iphone',
        }}
      />,
    ),
  );

  it('has one title, links to its neighbours, and to the check with these two filled in', () => {
    expect(all('h1', page).map(textOf)).toEqual(['Sign in on a Mac (Safari) with an iPhone or iPad']);
    const links = all('a', page).map(({properties}) => properties.href);
    expect(links).toContain('/devices/pair/mac-safari/android/');
    expect(links).toContain('/devices/pair/#computer=mac-safari&phone=iphone');
  });

  it('has no id twice', () => {
    const ids = all('[id]', page).map(({properties}) => properties.id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
