import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {aClaim, aDataset, anEngine, aProcedure, aSubject} from '../../../tests/builders/records';
import {all, formControls, parseHtml} from '../../../tests/html';
import {realData} from '../../../tests/realData';
import {textOf} from '../../../tests/textOf';
import {changeLog} from '../../domain/changeLog/changeLog';
import {capabilities} from '../../schema/capability';
import {ChangeLog} from '.';

const realLog = changeLog(realData);
const draw = (changes: typeof realLog) => parseHtml(renderToString(<ChangeLog changes={changes} />));
const titles = (page: ReturnType<typeof parseHtml>) => all('[data-part=title]', page).map(textOf);

describe('the page of changes without script', () => {
  const page = draw(realLog);

  it('has every entry, each with a place of its own', () => {
    const ids = all('li[id]', page).map(({properties}) => properties.id);
    expect(ids).toHaveLength(realLog.length);
    expect(new Set(ids).size).toBe(realLog.length);
  });

  it('has a title for every entry, without gaps', () => {
    expect(titles(page)).toHaveLength(realLog.length);
    expect(titles(page).filter((title) => /^\W*$|undefined|: :|[{}]/.test(title))).toEqual([]);
  });

  it('folds what is long, with its number, below one heading for each date', () => {
    expect(all('h2', page)).toHaveLength(new Set(realLog.map(({date}) => date)).size);
    const first = realLog.filter(({kind, date}) => kind === 'claims' && date === '2026-11').length;
    expect(all('details h4', page).map(textOf)).toContain(`What devices can do (${first})`);
    expect(all('section > div > ul > li', page).length).toBeGreaterThan(0);
    expect(all('section > div > ul > li:nth-child(9)', page)).toEqual([]);
  });

  it('offers nothing that needs script', () => {
    expect(all(formControls, page)).toEqual([]);
  });

  it('names both feeds for programs', () => {
    const links = all('link[rel=alternate]', page).map(({properties: {type, href}}) => [type, href]);
    expect(links).toEqual([
      ['application/atom+xml', '/devices/changes/feed.atom'],
      ['application/feed+json', '/devices/changes/feed.json'],
    ]);
  });
});

describe('the title of a claim', () => {
  const titleOf = (range: {from?: string; until?: string}, over = {}) => {
    const claims = [aClaim({range: {windows: range}, ...over})];
    return titles(draw(changeLog(aDataset({claims, subjects: [aSubject()], stacks: []}))))[0];
  };

  it.each([
    [{}, 'Windows: Can show the QR code: Yes'],
    [{from: '2'}, 'Windows 2 or later: Can show the QR code: Yes'],
    [{until: '3'}, 'Windows 3 or earlier: Can show the QR code: Yes'],
    [{from: '2', until: '3'}, 'Windows 2 to Windows 3: Can show the QR code: Yes'],
    [{from: '2', until: '2'}, 'Windows 2: Can show the QR code: Yes'],
  ])('of versions %j is "%s"', (range, title) => {
    expect(titleOf(range)).toBe(title);
  });

  it.each(capabilities)('has words for %s', (capability) => {
    expect(titleOf({}, {capability})).toMatch(/^Windows: [A-Z][^.:]+(: publickey-credentials-…)?: Yes$/);
  });
});

it('tells steps of the same program apart', () => {
  const steps = [
    aProcedure({id: 'a'}),
    aProcedure({id: 'b', operations: ['create']}),
    aProcedure({id: 'c', role: 'authenticator', operations: ['get', 'create']}),
  ];
  const data = aDataset({subjects: [anEngine()], procedures: steps, stacks: [], claims: [], causes: []});
  expect(titles(draw(changeLog({...data, reproductions: []}))).slice(0, 3)).toEqual([
    'How to get to the QR code: Windows itself',
    'How to save a new passkey on the phone: Windows itself',
    'How to scan and answer: Windows itself',
  ]);
});

it('prints the note of an entry', () => {
  const history = [{on: '2027', change: 'changed' as const, note: 'Edge switched it on.'}];
  const page = draw(changeLog(aDataset({claims: [aClaim({history})]})));
  expect(textOf(page)).toContain('Edge switched it on.');
});

it('without its records it says how to use it', () => {
  expect(() => renderToString(<ChangeLog />)).toThrow('<ChangeLog /> works in MDX pages');
});
