import {judgeEach, type Rule} from '../rule';
import {filesOf, pagesOf} from '../visit';

export const sniffing: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach([...pagesOf(visit), ...filesOf(visit)], ({answer}) => {
      const seen = answer.headers['x-content-type-options'] ?? '';
      // Twice the same is joined by a comma.
      return /^\s*nosniff\s*(,|$)/i.test(seen) ? undefined : {seen, expected: 'nosniff'};
    }),
};

const discreet = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const knownPolicies = [
  ...discreet,
  'origin',
  'origin-when-cross-origin',
  'no-referrer-when-downgrade',
  'unsafe-url',
];

/** Of several values the last known one counts (Referrer Policy, 8.1). */
export const referrerPolicy: Rule = {
  severity: 'fault',
  judge: (visit) =>
    judgeEach(pagesOf(visit), ({answer}) => {
      const seen = answer.headers['referrer-policy'] ?? '';
      const counts = seen
        .toLowerCase()
        .split(',')
        .map((word) => word.trim())
        .filter((word) => knownPolicies.includes(word))
        .at(-1);
      return counts !== undefined && discreet.includes(counts) ? undefined : {seen, expected: 'no-referrer'};
    }),
};

export const openerPolicy: Rule = {
  severity: 'warning',
  judge: (visit) =>
    // Browsers obey it on secure pages alone, and there it is asked for.
    judgeEach(pagesOf(visit), ({answer}) => {
      const seen = answer.headers['cross-origin-opener-policy'] ?? '';
      return /^\s*same-origin\s*(;|$)/i.test(seen) ? undefined : {seen, expected: 'same-origin'};
    }),
};
