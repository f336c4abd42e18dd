import {select} from 'hast-util-select';
import {expect, it} from 'vitest';
import {blankMainWithout, parseMain, wordsOf} from './parseHtml';

const wordsAt = (selector: string, html: string) => {
  const found = select(selector, parseMain(html));
  return found && wordsOf(found);
};

const frame = (main: string) =>
  `<!doctype html><html><head><title>Title</title></head><body><header><h1>Frame</h1></header>${main}<footer><p>Foot</p></footer></body></html>`;

it('reads the main part alone, with the attributes of its own tag', () => {
  const html = frame('<main class=wide><h1>Own</h1><p>Words</p></main>');
  expect(wordsAt('h1', html)).toBe('Own');
  expect(wordsAt('main.wide p', html)).toBe('Words');
  expect(wordsAt('footer, title', html)).toBeUndefined();
});

it('reads the whole page where it has no main part', () => {
  expect(wordsAt('h1', frame('<p>No main part</p>'))).toBe('Frame');
  expect(wordsAt('h1', frame('<mainly></mainly>'))).toBe('Frame');
});

it('blanks a main part that lacks what is looked for, and moves nothing', () => {
  const html = frame('<main>Long\nwords <script>a()</script></main>');
  expect(blankMainWithout('<SCRIPT', html)).toBe(html);
  const blank = blankMainWithout('data-x', html);
  expect(blank).not.toContain('words');
  expect(blank.indexOf('<footer>')).toBe(html.indexOf('<footer>'));
  expect(blankMainWithout('data-x', frame(''))).toBe(frame(''));
});
