import type {Cause, CauseFix} from '../../schema/cause';
import type {Check} from '../../schema/check';
import {harms} from '../../schema/vocabulary';
import {believe, causeShares, familyShares, helpsShare, type Evidence} from './beliefs';
import {costOf, expectedBits, mayAsk} from './questionValue';
import {usualSlips, type Slips, type Table} from './table';

/** A fix with what it is worth in this case. */
export interface RankedFix {
  readonly cause: Cause;
  readonly fix: CauseFix;
  /** The chance that it helps. */
  readonly benefit: number;
}

/** A family with its place in this case. Readers see "most likely", never the share. */
export interface RankedFamily {
  readonly id: string;
  readonly causes: readonly [Cause, ...Cause[]];
  readonly share: number;
  readonly fixes: readonly RankedFix[];
}

/** Why a check is asked: what it tells apart. */
export interface Reason {
  readonly check: Check;
  /** The two most likely families whose expected answers differ. */
  readonly between?: readonly [RankedFamily, RankedFamily];
}

export type NextStep =
  | {readonly kind: 'ask'; readonly reason: Reason; readonly ranking: readonly RankedFamily[]}
  | {readonly kind: 'fix'; readonly ranking: readonly RankedFamily[]};

/** When asking is worth it. Tuned with seeds that the reports do not use (contributing/decisions/0014). */
export interface Patience {
  /** What a bit of knowledge is worth, in seconds of the person's time. */
  readonly secondsPerBit: number;
  /** A question that tells less than this is never asked. */
  readonly leastBits: number;
  /** With a family at this share its fix is worth more than any question. */
  readonly sureEnough: number;
}

export const usualPatience: Patience = {secondsPerBit: 500, leastBits: 0.03, sureEnough: 0.87};

/** Fixes of a family by what they are worth: chance to help against effort, the harmless first. */
function rankFixes(causes: readonly Cause[], shares: readonly number[]): RankedFix[] {
  const fixes = causes.flatMap((cause, i) =>
    cause.fixes.map((fix): RankedFix => ({cause, fix, benefit: shares[i]! * helpsShare[fix.helps]})),
  );
  const seen = new Set<string>();
  return fixes
    .filter(({fix}) => !seen.has(fix.id) && seen.add(fix.id))
    .sort(
      (a, b) =>
        harms.indexOf(a.fix.harm) - harms.indexOf(b.fix.harm) ||
        b.benefit / b.fix.seconds - a.benefit / a.fix.seconds,
    );
}

/** All families, the most likely first. */
export function rankFamilies(table: Table, beliefs: Float64Array): RankedFamily[] {
  const shares = familyShares(table, beliefs);
  const ofCauses = causeShares(table, beliefs);
  return table.families
    .map(({id, members}, f): RankedFamily => {
      const causes = members.map((i) => table.causes[i]!) as [Cause, ...Cause[]];
      return {
        id,
        causes,
        share: shares[f]!,
        fixes: rankFixes(
          causes,
          members.map((i) => ofCauses[i]!),
        ),
      };
    })
    .sort((a, b) => b.share - a.share);
}

/** Two likely families between which the answer to the check decides. */
function tellsApart(table: Table, check: Check, ranking: readonly RankedFamily[]): Reason {
  const c = table.checks.indexOf(check);
  const expected = ({causes}: RankedFamily) =>
    table.predictions[table.causes.indexOf(causes[0])]![c]?.answers;
  const first = ranking.find((family) => expected(family) !== undefined);
  const second = ranking.find(
    (family) => first && expected(family)?.every((answer) => !expected(first)!.includes(answer)),
  );
  return {check, ...(first && second && {between: [first, second] as const})};
}

/** The check that tells most in the time it takes, where one is worth asking. */
function bestCheck(
  table: Table,
  beliefs: Float64Array,
  {answers}: Evidence,
  {secondsPerBit, leastBits}: Patience,
  slips: Slips = usualSlips,
): Check | undefined {
  let best: {check: Check; rate: number} | undefined;
  table.checks.forEach((check, c) => {
    if (!mayAsk(check, answers)) return;
    const bits = expectedBits(table, beliefs, c, slips);
    if (bits < leastBits || bits * secondsPerBit < costOf(check)) return;
    const rate = bits / costOf(check);
    if (best === undefined || rate > best.rate) best = {check, rate};
  });
  return best?.check;
}

/**
 * What to do now: the next check, or the fixes to try because no question is worth its time any more.
 * Pure and total. Never asks what is known already, whether from the person, the pair or the browser.
 */
export function nextStep(table: Table, evidence: Evidence, patience: Patience = usualPatience): NextStep {
  const beliefs = believe(table, evidence);
  const ranking = rankFamilies(table, beliefs);
  const sure = ranking[0]!.share >= patience.sureEnough;
  const check = sure ? undefined : bestCheck(table, beliefs, evidence, patience);
  return check === undefined
    ? {kind: 'fix', ranking}
    : {kind: 'ask', reason: tellsApart(table, check, ranking), ranking};
}
