import {believe} from '../diagnosis/beliefs';
import {nextStep, rankFamilies, usualPatience, type Patience, type RankedFamily} from '../diagnosis/nextStep';
import {costOf, expectedBits, mayAsk} from '../diagnosis/questionValue';
import type {Answers} from '../diagnosis/readAnswers';
import {usualSlips, type Table} from '../diagnosis/table';
import type {Check} from '../../schema/check';

/** Chooses what to ask next; nothing ends the questions. */
export type Strategy = (table: Table, answers: Answers) => Check | undefined;

export const adaptive =
  (patience: Patience = usualPatience): Strategy =>
  (table, answers) => {
    const step = nextStep(table, {answers}, patience);
    return step.kind === 'ask' ? step.reason.check : undefined;
  };

/**
 * Asks in a fixed order, and ends where the adaptive one would: by the same rule, on the same beliefs.
 * @param ids checks in order; those that are not named follow in the order of the records
 */
export function inFixedOrder(ids: readonly string[], patience: Patience = usualPatience): Strategy {
  return (table, answers) => {
    if (nextStep(table, {answers}, patience).kind === 'fix') return undefined;
    const named = ids.flatMap((id) => table.checks.find((check) => check.id === id) ?? []);
    const order = [...named, ...table.checks.filter((check) => !named.includes(check))];
    return order.find((check) => mayAsk(check, answers));
  };
}

/**
 * What the founding page (Passkey Central, troubleshooting) names, in its order: how to scan, the
 * camera, its link, confusion about the prompt, the scanner, Bluetooth switched off by an
 * organisation; before them the recognised phone.
 */
export const foundingOrder: readonly string[] = [
  'worry',
  'scanned-with',
  'phone-shows',
  'computer-shows',
  'managed',
  'computer-bluetooth',
  'phone-bluetooth',
];

/** The checks by what each tells in its time before anything is known. */
export function bestFirstOrder(table: Table): string[] {
  const beliefs = believe(table, {answers: {}});
  return table.checks
    .map((check, c) => ({id: check.id, rate: expectedBits(table, beliefs, c, usualSlips) / costOf(check)}))
    .sort((a, b) => b.rate - a.rate)
    .map(({id}) => id);
}

/** How one case went. */
export interface Run {
  readonly checks: number;
  /** Of the person's time. */
  readonly seconds: number;
  readonly ranking: readonly RankedFamily[];
}

/** Asks until the strategy ends, then ranks. */
export function runCase(table: Table, strategy: Strategy, answer: (check: Check) => string): Run {
  let answers: Answers = {};
  let checks = 0;
  let seconds = 0;
  for (let check = strategy(table, answers); check !== undefined; check = strategy(table, answers)) {
    answers = {...answers, [check.id]: answer(check)};
    checks += 1;
    seconds += costOf(check);
  }
  return {checks, seconds, ranking: rankFamilies(table, believe(table, {answers}))};
}
