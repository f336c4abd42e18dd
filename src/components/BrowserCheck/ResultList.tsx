import type {ReactNode} from 'react';
import type {TestResult} from '../../domain/browserCheck/judgeBrowser';
import type {Status as StatusName} from '../../domain/support/cell';
import type {BrowserTest, TestState} from '../../schema/vocabulary';
import {CardHead, ResultCards} from '../ResultCards';
import {meaning} from './meaning';
import {stateWord} from './stateWord';
import {testName} from './testName';

const shapes: Readonly<Record<TestState, StatusName>> = {
  available: 'yes',
  'not-available': 'no',
  'not-reported': 'unknown',
};

/** Without these a sign-in with a phone works all the same, so their lack is no alarm. */
const besides: readonly BrowserTest[] = ['unlock', 'autofill'];

const shapeOf = ({test, state}: TestResult): StatusName =>
  state === 'not-available' && besides.includes(test) ? 'not-applicable' : shapes[state];

/** Each question with its answer, in word, shape and colour, and what it means. */
export function ResultList({results}: {readonly results: readonly TestResult[]}): ReactNode {
  return (
    <ResultCards>
      {results.map((result) => (
        <li key={result.test} data-test={result.test} data-state={result.state}>
          <CardHead name={testName(result.test)} status={shapeOf(result)} word={stateWord(result.state)} />
          <p>{meaning(result)}</p>
        </li>
      ))}
    </ResultCards>
  );
}
