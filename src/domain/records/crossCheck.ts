import {recordKinds, type Dataset, type Finding} from './dataset';
import {checkClaims} from './checkClaims';
import {checkDates} from './checkDates';
import {checkEngines} from './checkEngines';
import {checkHearsay} from './checkHearsay';
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
    ],
    looked: recordKinds.reduce((sum, kind) => sum + data[kind].length, data.topics.length),
  };
}
