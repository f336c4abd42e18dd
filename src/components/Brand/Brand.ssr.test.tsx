import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {plainBrand, type Brand} from '../../domain/brand/brand';
import {parseHtml} from '../../../tests/html';
import {textOf} from '../../../tests/textOf';
import {Counting} from './Counting';
import {CountingLine} from './CountingLine';
import {SiteFoot} from './SiteFoot';
import {Support} from './Support';

const counts: Brand = {...plainBrand, analytics: {path: '/count/page'}};
const said = (Part: typeof Counting, brand: Brand) =>
  textOf(parseHtml(renderToString(<Part brand={brand} baseUrl="/" />)));

describe('what the site says of counting', () => {
  it('is that nothing is counted or sent, where the host does not', () => {
    expect(said(Counting, plainBrand)).toBe('This site counts no visits.');
    expect(said(SiteFoot, plainBrand)).toContain('nothing you do on this site is sent to it');
  });

  it('is what is sent and how to switch it off, where the host does', () => {
    for (const words of ['address of the page', 'nothing else', 'Do Not Track', 'Global Privacy Control']) {
      expect(said(Counting, counts)).toContain(words);
    }
    expect(said(SiteFoot, counts)).toContain('counts which of its pages are opened');
    expect(said(SiteFoot, counts)).not.toContain('nothing you do on this site is sent');
  });
});

it('the line about counting can be drawn anew on a finished build', () => {
  expect(renderToString(<CountingLine />)).toContain('data-brand-slot="counting"');
});

describe('how to reach people', () => {
  const html = renderToString(
    <Support
      support={{
        label: 'Service desk',
        phone: '+44 (20) 7946-0000',
        hours: 'every day',
        email: 'help@bank.example',
        url: 'https://www.bank.example/contact',
      }}
    />,
  );

  it.each([
    '<a href="tel:+442079460000">+44 (20) 7946-0000</a> (every day)',
    '<a href="mailto:help@bank.example">help@bank.example</a>',
    '<a href="https://www.bank.example/contact">www.bank.example</a>',
  ])('has %s', (link) => {
    expect(html.replaceAll('<!-- -->', '')).toContain(link);
  });
});
