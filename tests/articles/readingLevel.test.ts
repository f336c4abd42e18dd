import {expect, it} from 'vitest';
import {audienceOf, parsePage} from './page';
import {pages} from './pages';
import {endUserSentences, gradeOf} from './readingLevel';

it('is known for every article for end users; `npm run reading` lists them', () => {
  const graded = pages
    .filter((page) => audienceOf(page).includes('user'))
    .map((page) => ({file: page.file, grade: gradeOf(page), sentences: endUserSentences(page).length}));
  expect(graded.length).toBeGreaterThan(10);
  if (process.env.READING_REPORT === undefined) return;
  for (const {file, grade, sentences} of graded.sort((a, b) => (b.grade ?? 0) - (a.grade ?? 0))) {
    process.stdout.write(`${grade?.toFixed(1).padStart(4) ?? '   –'}  ${file} (${sentences} sentences)\n`);
  }
});

it('does not count labels, code or what is written for others', () => {
  const page = parsePage(
    'help/fix/x.mdx',
    '---\naudience: [user]\n---\n\nTap **Incomprehensible label** now. Read `code.of.unusual.length`.\n\n<Folded id="admins" title="x">\n\nNotwithstanding.\n\n</Folded>\n',
  );
  expect(endUserSentences(page)).toEqual(['Tap this now.', 'Read this.']);
});
