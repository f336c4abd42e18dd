import type {Check} from '../../schema/check';
import type {Message} from '../../schema/message';
import {harms, type Leg} from '../../schema/vocabulary';
import {nextStep, type RankedFamily, type RankedFix, type Reason} from '../diagnosis/nextStep';
import type {Table} from '../diagnosis/table';
import {countAnswered, evidenceOf, type CaseState} from './caseState';

/** What to do now in a case. */
export interface CaseStep {
  /** The next question; undefined where trying something is worth more than asking. */
  readonly ask: Reason | undefined;
  /** What to try, in order. Empty where everything was tried. */
  readonly fixes: readonly RankedFix[];
  /** The most likely reasons, the likeliest first; empty until something is known. */
  readonly likely: readonly RankedFamily[];
  /** The stop of the most likely reason, where it is more than a guess. */
  readonly suspected: Leg | undefined;
}

/** Families below this share are not worth naming; what helps against the first ones is tried all the same. */
const leastShare = 0.05;
/** From this share on, one reason stands out. */
const standsOut = 0.25;
const most = {likely: 3, fixes: 4};

/**
 * What to try, the likeliest reason first, each act once. Harmless acts come before others: who starts
 * with a reset may lose more than a sign-in.
 */
export function fixesToTry(ranking: readonly RankedFamily[], tried: readonly string[]): RankedFix[] {
  const seen = new Set(tried);
  const likely = ranking.filter(({share}, i) => i < most.likely || share >= leastShare);
  return likely
    .flatMap(({fixes}) => fixes)
    .filter(({fix}) => !seen.has(fix.id) && seen.add(fix.id))
    .sort((a, b) => harms.indexOf(a.fix.harm) - harms.indexOf(b.fix.harm))
    .slice(0, most.fixes);
}

/** What is known of a case, or wanted, beside its answers. */
interface Beside {
  /** A check that the person wants to answer again, whatever would be asked. */
  readonly asked?: Check | undefined;
  /** Messages that were read from a screen. */
  readonly messages?: readonly Pick<Message, 'causes'>[];
}

/** What to do now: what to ask, what to try, and what it is most likely. Pure and total. */
export function caseStep(table: Table, state: CaseState, {asked, messages = []}: Beside = {}): CaseStep {
  const step = nextStep(table, {...evidenceOf(state, table), messages});
  const {ranking} = step;
  const isKnown = countAnswered(state) > 0 || state.tried.length > 0 || messages.length > 0;
  const first = ranking[0]!;
  const ask = asked ? {check: asked} : step.kind === 'ask' ? step.reason : undefined;
  return {
    ask,
    fixes: fixesToTry(ranking, state.tried),
    likely: isKnown ? ranking.filter(({share}) => share >= leastShare).slice(0, most.likely) : [],
    suspected: isKnown && first.share >= standsOut ? first.causes[0].leg : undefined,
  };
}
