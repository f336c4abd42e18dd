import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {expect, it} from 'vitest';
import {aCause, aSource} from '../../../tests/builders/records';
import {parseHtml} from '../../../tests/html';
import {textOf} from '../../../tests/textOf';
import {toCauseView} from '../../domain/views/causeView';
import type {Cause} from '../../schema/cause';
import {WhoCanFix} from '.';

const sources = new Map([['spec', aSource()]]);
const causes = (...fixableBy: Cause['fixableBy'][]) =>
  fixableBy.map((who) => toCauseView(aCause({fixableBy: who}), sources));
const said = (ui: ReactNode) => textOf(parseHtml(renderToString(ui)));

it('says who can fix the main cause', () => {
  expect(said(<WhoCanFix causes={causes(['you', 'it'], ['site'])} />)).toBe(
    'Who can fix it: You · Your IT desk',
  );
});

it('says who can fix any of the causes, each once, where the page is about several', () => {
  expect(said(<WhoCanFix all causes={causes(['it'], ['you'], ['site', 'you'])} />)).toBe(
    'Who can fix it: You · Your IT desk · The site you sign in to',
  );
});

it('tells an author who named no cause what to add', () => {
  expect(() => renderToString(<WhoCanFix causes={[]} />)).toThrow('add causes: [<id>] to the front matter');
});
