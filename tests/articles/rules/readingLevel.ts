import {audienceOf} from '../page';
import {gradeOf} from '../readingLevel';
import type {Rule} from '../rule';

const highest = 8;

export const readingLevel: Rule = {
  name: 'reads at grade 8 or below where end users read it',
  appliesTo: (page) => audienceOf(page).includes('user'),
  check: (page) => {
    const grade = gradeOf(page);
    return grade === undefined || grade <= highest ? [] : [`grade ${grade.toFixed(1)}, allowed: ${highest}`];
  },
};
