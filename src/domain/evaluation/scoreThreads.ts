import type {Case} from '../../schema/case';
import {notSure} from '../diagnosis/readAnswers';
import type {Table} from '../diagnosis/table';
import {adaptive, runCase} from './strategy';
import {tapsToFix, type TapsToFix} from './tapsToFix';

/** How one public thread went. */
export interface ThreadRun {
  readonly id: string;
  readonly ending: Case['ending'];
  /** Where the thread ended, and the three families that the diagnosis puts first. */
  readonly causes: readonly string[];
  readonly first: readonly string[];
  /** Place of the right family, from 1. */
  readonly place: number;
  readonly asked: number;
  /** Questions to which the thread has an answer. */
  readonly answered: number;
  /** What it takes on /fix/ to come to an act that mends it. */
  readonly toFix: TapsToFix;
}

export interface ThreadReport {
  readonly threads: number;
  readonly top1: number;
  readonly top3: number;
  readonly misses: readonly ThreadRun[];
  readonly runs: readonly ThreadRun[];
}

function runThread(table: Table, {id, ending, causes, answers}: Case): ThreadRun {
  let answered = 0;
  const run = runCase(table, adaptive(), (check) => {
    const answer = answers[check.id];
    if (answer !== undefined) answered += 1;
    return answer ?? notSure;
  });
  const place = run.ranking.findIndex((family) => family.causes.some((cause) => causes.includes(cause.id)));
  return {
    id,
    ending,
    causes,
    first: run.ranking.slice(0, 3).map((family) => family.id),
    place: place + 1,
    asked: run.checks,
    answered,
    toFix: tapsToFix(table, {causes, answers}),
  };
}

/**
 * Plays real threads: the diagnosis asks, and gets the answer that the thread gives, or "not sure"
 * where it is silent. Few threads, written down by people with unusual systems: it measures
 * something else than drawn cases, and is counted apart.
 */
export function scoreThreads(table: Table, cases: readonly Case[]): ThreadReport {
  const runs = cases.map((one) => runThread(table, one));
  const rate = (most: number) =>
    Number((runs.filter(({place}) => place <= most).length / runs.length).toFixed(4));
  return {
    threads: runs.length,
    top1: rate(1),
    top3: rate(3),
    misses: runs.filter(({place}) => place > 1),
    runs,
  };
}
