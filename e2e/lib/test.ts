import {expect, test as base} from '@playwright/test';
import {watchForProblems} from './watchForProblems';

interface Options {
  /** What a test means to provoke; everything else in the console or on the network fails it. */
  readonly expectedProblem: RegExp | undefined;
}

interface Fixtures {
  readonly quiet: void;
}

/** Playwright's test, which also fails when the page is not quiet. */
export const test = base.extend<Options & Fixtures>({
  expectedProblem: [undefined, {option: true}],
  quiet: [
    async ({context, baseURL, expectedProblem}, use) => {
      const problems = await watchForProblems(context, new URL(baseURL ?? '').origin);
      await use();
      expect(problems.filter((problem) => !expectedProblem?.test(problem))).toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};
