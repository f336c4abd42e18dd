import type {Message} from '../../schema/message';
import {notSure, type Answers} from './readAnswers';
import type {Table} from './table';

/** What is known of a case besides answers. */
export interface Evidence {
  readonly answers: Answers;
  /** Messages that were read from a screen. */
  readonly messages?: readonly Pick<Message, 'causes'>[];
  /** Ids of fixes that were tried and did not help, by cause. */
  readonly tried?: readonly {readonly cause: string; readonly fix: string}[];
}

/** A message points to its causes and does not prove them: others may show it as well. */
const messageOdds = {named: 1, others: 0.1};

/** How often each fix helps where its cause is the right one: estimates behind the words. */
export const helpsShare = {usually: 0.85, often: 0.6, sometimes: 0.3} as const;

function scale(beliefs: Float64Array): Float64Array {
  const total = beliefs.reduce((sum, share) => sum + share, 0);
  return beliefs.map((share) => share / total);
}

/**
 * How likely each cause is (naive Bayes: answers count as independent once the cause is known).
 * @returns shares in the order of the table's rows; they add up to 1
 */
export function believe(table: Table, {answers, messages = [], tried = []}: Evidence): Float64Array {
  const beliefs = Float64Array.from(table.rows, ({prior}) => prior);
  table.checks.forEach((check, c) => {
    const answer = answers[check.id];
    if (answer === undefined || answer === notSure) return;
    const likelihood = table.likelihoods[c]![check.answers.findIndex(({id}) => id === answer)];
    likelihood?.forEach((chance, i) => (beliefs[i]! *= chance));
  });
  table.rows.forEach(({cause: index}, i) => {
    const cause = table.causes[index]!;
    for (const {causes} of messages) {
      if (causes.length > 0)
        beliefs[i]! *= causes.includes(cause.id) ? messageOdds.named : messageOdds.others;
    }
    for (const attempt of tried) {
      const fix = attempt.cause === cause.id ? cause.fixes.find(({id}) => id === attempt.fix) : undefined;
      if (fix) beliefs[i]! *= 1 - helpsShare[fix.helps];
    }
  });
  return scale(beliefs);
}

/** The shares of the causes, in the order of the table's causes. */
export function causeShares(table: Table, beliefs: Float64Array): Float64Array {
  const shares = new Float64Array(table.causes.length);
  beliefs.forEach((share, i) => (shares[table.rows[i]!.cause]! += share));
  return shares;
}

/** The shares of the families, in the order of the table's families. */
export function familyShares(table: Table, beliefs: Float64Array): Float64Array {
  const shares = new Float64Array(table.families.length);
  beliefs.forEach((share, i) => (shares[table.familyOfRow[i]!]! += share));
  return shares;
}
