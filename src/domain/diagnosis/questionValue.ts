import type {Check} from '../../schema/check';
import {familyShares} from './beliefs';
import type {Answers} from './readAnswers';
import type {Slips, Table} from './table';

/** To read a question and to press an answer, whatever the question: an estimate, in seconds. */
const readingSeconds = 5;

/** What asking costs the person, in seconds. */
export const costOf = ({seconds}: Check): number => seconds + readingSeconds;

/** −Σ p log₂ p of shares that add up to `total`. @returns bits, weighted by the total */
function disorder(shares: Float64Array, total: number): number {
  let bits = total * Math.log2(total);
  for (const share of shares) if (share > 0) bits -= share * Math.log2(share);
  return bits;
}

/** A check may be asked: by a person, not yet answered, and where it makes sense. */
export function mayAsk(check: Check, answers: Answers): boolean {
  if (check.kind === 'measured' || answers[check.id] !== undefined) return false;
  const {onlyIf} = check;
  return onlyIf === undefined || onlyIf.answers.includes(answers[onlyIf.check] ?? '');
}

/**
 * How much the answer to a check is expected to tell about the family.
 * @param c index of the check
 * @returns bits
 */
export function expectedBits(
  table: Table,
  beliefs: Float64Array,
  c: number,
  {notSure: unsure}: Slips,
): number {
  const before = disorder(familyShares(table, beliefs), 1);
  const {familyOfRow, families} = table;
  // This runs for every answer of every check at every step: one buffer, no arrays in between.
  const joint = new Float64Array(families.length);
  let after = 0;
  for (const likelihood of table.likelihoods[c]!) {
    joint.fill(0);
    let total = 0;
    for (let row = 0; row < beliefs.length; row += 1) {
      const share = beliefs[row]! * likelihood[row]!;
      joint[familyOfRow[row]!]! += share;
      total += share;
    }
    if (total > 0) after += disorder(joint, total);
  }
  return Math.max(0, (before - after) * (1 - unsure));
}
