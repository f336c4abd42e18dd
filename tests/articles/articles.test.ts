import {describe, expect, it} from 'vitest';
import {pages} from './pages';
import {rules} from './rules';
import {checkPartsInOrder, exceptions} from './rules/partsInOrder';

describe.each(rules)('each page $name', ({appliesTo, check}) => {
  const checked = pages.filter(appliesTo);

  it('(and there are pages to look at)', () => {
    expect(checked.length).toBeGreaterThanOrEqual(10);
  });

  it.each(checked.map((page) => [page.file, page] as const))('%s', (_file, page) => {
    expect(check(page)).toEqual([]);
  });
});

describe('the pages that may differ from the grammar', () => {
  it.each(exceptions)('$file still has to', ({file}) => {
    const page = pages.find((candidate) => candidate.file === file);
    expect(page, 'the page is gone; remove its exception').toBeDefined();
    expect(checkPartsInOrder(page!), 'the page needs no exception any more; remove it').not.toEqual([]);
  });

  it.each(exceptions)('$file has a reason', ({reason}) => {
    expect(reason.length).toBeGreaterThan(20);
  });
});
