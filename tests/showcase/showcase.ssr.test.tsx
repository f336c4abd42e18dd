import fs from 'node:fs';
import path from 'node:path';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {pairPageViews} from '../../src/domain/pair/pairPages';
import {toPairRecords} from '../../src/domain/pair/pairRecords';
import {neededPages} from '../../src/domain/brand/neededPages';
import {plainPalette} from '../../src/domain/brand/palette';
import {designTokens} from '../../src/domain/design/designTokens';
import {toShowcaseRecords} from '../../src/domain/examples/showcaseRecords';
import {toBreakViews} from '../../src/domain/views/breakView';
import {notShown} from '../../src/showcase/notShown';
import {Showcase} from '../../src/showcase/Showcase';
import {stateAnchor} from '../../src/showcase/shown';
import {shownComponents} from '../../src/showcase/shownComponents';
import {Tokens} from '../../src/showcase/tokens/Tokens';
import {tokenWords} from '../../src/showcase/tokens/tokenWords';
import {all, parseHtml} from '../html';
import {projectRoot, realData} from '../realData';
import {textOf} from '../textOf';
import {unseen} from './unseen';

const records = toShowcaseRecords(realData, {
  dataset: realData,
  screens: toBreakViews(realData),
  pairPages: pairPageViews(toPairRecords(realData)),
  locale: 'en',
});
const shown = shownComponents(records);
const folders = fs
  .readdirSync(path.join(projectRoot, 'src/components'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

describe('the page of components', () => {
  it(`shows each of ${folders.length} folders, or says why not`, () => {
    expect(folders.length).toBeGreaterThanOrEqual(55);
    expect(unseen(folders, shown, notShown())).toEqual([]);
  });

  it('leads from what it does not show to pages that no host can leave out', () => {
    const pages = notShown().map(({where}) => where.replace(/#.*/, ''));
    expect(pages.filter((page) => page !== '/about/design/' && !neededPages.includes(page))).toEqual([]);
  });

  const page = parseHtml(renderToString(<Showcase records={records} />));
  const ids = all('[id]', page).map(({properties}) => String(properties.id));

  it('has a place for each state, and each id once', () => {
    const anchors = shown.flatMap((each) => each.states.map((state) => stateAnchor(each, state)));
    expect(anchors.length).toBeGreaterThanOrEqual(180);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('shows more than one state of most components', () => {
    expect(shown.filter(({states}) => states.length === 0)).toEqual([]);
    expect(shown.filter(({states}) => states.length > 1).length).toBeGreaterThan(shown.length / 2);
  });

  it('reads no code, opens no camera, takes no file and holds no sign-in code', () => {
    expect(all('video, input[type=file], iframe', page)).toEqual([]);
    expect(textOf(page)).not.toMatch(/FIDO:\/\d/i);
  });

  it('says of each reading that it is an example', () => {
    const tools = ['BrowserCheck', 'DryRun', 'Rehearsal'];
    const states = shown.filter(({name}) => tools.includes(name)).flatMap(({states: own}) => own);
    expect(states.length).toBeGreaterThanOrEqual(15);
    expect(states.filter(({facts}) => facts !== 'example')).toEqual([]);
  });
});

describe('the check of what is shown', () => {
  const reason = {why: 'It is a line in the head.', where: '/help/'};

  it('passes where all is shown or listed', () => {
    expect(unseen(['A', 'B'], [{name: 'A'}], [{name: 'B', ...reason}])).toEqual([]);
  });

  it.each([
    ['a folder that nobody shows', ['A', 'B'], [{name: 'A'}], [], 'src/components/B is not shown'],
    ['a component that is gone', ['A'], [{name: 'A'}, {name: 'B'}], [], 'B is no folder'],
    ['one that is both', ['A'], [{name: 'A'}], [{name: 'A', ...reason}], 'A is shown, and listed'],
    ['a line without a reason', ['A'], [], [{name: 'A', ...reason, why: ''}], 'without a reason'],
    ['a line without an address', ['A'], [], [{name: 'A', ...reason, where: 'help'}], 'without an address'],
  ])('finds %s', (_what, present, drawn, listed, found) => {
    expect(unseen(present, drawn, listed)).toEqual([expect.stringContaining(found)]);
  });
});

describe('the page of tokens', () => {
  const css = fs.readFileSync(path.join(projectRoot, 'src/css/tokens.css'), 'utf8');
  const tokens = designTokens(css, plainPalette);
  const names = [...tokens.colours, ...tokens.others].map(({name}) => name);

  it('says what each token of the style sheet is for, and knows no other', () => {
    expect(names.length).toBeGreaterThanOrEqual(38);
    expect(Object.keys(tokenWords()).sort()).toEqual([...names].sort());
  });

  it('has each of them in a table with heads', () => {
    const page = parseHtml(renderToString(<Tokens tokens={tokens} />));
    const rows = all('tbody th[scope=row]', page).map(textOf);
    expect(names.filter((name) => !rows.some((row) => row.includes(name)))).toEqual([]);
    expect(all('table caption', page)).toHaveLength(4);
  });

  it('says in words that a placed brand has its own accents', () => {
    const page = parseHtml(renderToString(<Tokens tokens={designTokens(css, undefined)} />));
    expect(textOf(page)).toContain('Of the brand: at least 4.5 to 1');
  });
});
