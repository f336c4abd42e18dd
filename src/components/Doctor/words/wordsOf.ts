import type {RuleId} from '../../../domain/doctor/rules';
import {connectionWords} from './connectionWords';
import {headerWords} from './headerWords';
import {placeWords} from './placeWords';
import {policyWords} from './policyWords';
import type {RuleWords} from './ruleWords';
import {servingWords} from './servingWords';

const words: Readonly<Record<RuleId, () => RuleWords>> = {
  ...connectionWords,
  ...policyWords,
  ...headerWords,
  ...servingWords,
  ...placeWords,
};

/** The words for a rule, on the page and on the command line. */
export const wordsOf = (id: RuleId): RuleWords => words[id]();
