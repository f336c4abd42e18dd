import {recordKinds, type Dataset, type Finding} from './dataset';
import {checkAnswers} from './checkAnswers';
import {checkClaims} from './checkClaims';
import {checkDates} from './checkDates';
import {checkEngines} from './checkEngines';
import {checkHearsay} from './checkHearsay';
import {checkModel} from './checkModel';
import {checkReferences} from './checkReferences';
import {checkStacks} from './checkStacks';
import {checkSupport} from './checkSupport';
import {checkUnique} from './checkUnique';

export interface CrossCheckResult {
  readonly findings: readonly Finding[];
  /** How many records were looked at: a check of nothing proves nothing. */
  readonly looked: number;
}

/**
 * The rules that need more than one record, or the day.
 * @param today "YYYY-MM-DD"; a date after it is an error
 */
export function crossCheck(data: Dataset, today: string): CrossCheckResult {
  const answers = checkAnswers(data);
  return {
    findings: [
      ...checkUnique(data),
      ...checkReferences(data),
      ...checkDates(data, today),
      ...checkStacks(data),
      ...checkClaims(data),
      ...checkEngines(data),
      ...checkHearsay(data),
      ...checkSupport(data),
      ...answers,
      // Answers that do not exist would leave holes in the table.
      ...(answers.length > 0 ? [] : checkModel(data)),
    ],
    looked: recordKinds.reduce((sum, kind) => sum + data[kind].length, data.topics.length),
  };
}
