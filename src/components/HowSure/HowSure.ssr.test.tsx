import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {all, parseHtml} from '../../../tests/html';
import {realCauses} from '../../../tests/realViews';
import {textOf} from '../../../tests/textOf';
import {HowSure} from '.';

it('there are causes to look at', () => {
  expect(realCauses.length).toBeGreaterThanOrEqual(23);
});

describe.each(realCauses)('what stands below an article about $id', (cause) => {
  const page = parseHtml(renderToString(<HowSure causes={[cause]} />));
  const text = textOf(page);

  it('names each source with what it says and when', () => {
    const missing = cause.evidence.filter(
      ({title, says = '', observedOn}) => ![title, says, observedOn].every((part) => text.includes(part)),
    );
    expect(missing).toEqual([]);
  });

  it('says what nobody could verify', () => {
    expect(cause.unverified.filter((point) => !text.includes(point))).toEqual([]);
  });

  it('says when the page was last compared, and that no device was tested', () => {
    expect(text).toContain(
      'This page was last compared with its sources on 2026-11-23. Nothing here was tested with real phones',
    );
    expect(all('p > time', page).map(({properties}) => properties.dateTime)).toEqual(['2026-11-23']);
  });
});

it('names a source once, even where two causes rest on it', () => {
  const [cause] = realCauses;
  const once = all('li a, li cite', parseHtml(renderToString(<HowSure causes={[cause!]} />)));
  const twice = all('li a, li cite', parseHtml(renderToString(<HowSure causes={[cause!, cause!]} />)));
  expect(once.length).toBeGreaterThan(0);
  expect(twice).toHaveLength(once.length);
});
