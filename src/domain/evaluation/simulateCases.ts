import {usualSlips, type Slips, type Table} from '../diagnosis/table';
import type {Bench} from '../simulator/bench';
import {drawCase} from './drawCase';
import {
  adaptive,
  bestFirstOrder,
  foundingOrder,
  inFixedOrder,
  runCase,
  type Run,
  type Strategy,
} from './strategy';

/** Rates are from 0 to 1 and by family; seconds are of the person's time, reading included. */
export interface Score {
  readonly top1: number;
  readonly top3: number;
  readonly medianChecks: number;
  readonly p90Checks: number;
  readonly meanEffortSeconds: number;
}

export interface SimulationReport extends Score {
  readonly cases: number;
  readonly baselines: Readonly<Record<'foundingPageOrder' | 'bestFirstChecklist', Score>>;
}

interface Scored extends Run {
  /** Place of the right family, from 0. */
  readonly place: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

function scoreOf(runs: readonly Scored[]): Score {
  const checks = runs.map((run) => run.checks).sort((a, b) => a - b);
  const rate = (count: number) => Number((count / runs.length).toFixed(4));
  return {
    top1: rate(runs.filter(({place}) => place === 0).length),
    top3: rate(runs.filter(({place}) => place < 3).length),
    medianChecks: quantile(checks, 0.5),
    p90Checks: quantile(checks, 0.9),
    meanEffortSeconds: Number((runs.reduce((sum, {seconds}) => sum + seconds, 0) / runs.length).toFixed(1)),
  };
}

/**
 * Plays cases against the diagnosis and two baselines, which answer the same cases, with the same
 * beliefs and the same rule for the end; only the order of the questions differs. It measures the
 * table against the simulator that it was compared with, so it says how well the table is used, and
 * not how true it is.
 * @param seed the same seed draws the same cases
 */
export function simulateCases(
  table: Table,
  bench: Bench,
  {seed, cases, slips = usualSlips}: {seed: number; cases: number; slips?: Slips},
): SimulationReport {
  const drawn = Array.from({length: cases}, (_, i) => drawCase(table, bench, slips, seed * 1_000_003 + i));
  const play = (strategy: Strategy): Score =>
    scoreOf(
      drawn.map(({cause, answer}) => {
        const run = runCase(table, strategy, answer);
        return {...run, place: run.ranking.findIndex(({causes}) => causes.includes(cause))};
      }),
    );
  return {
    cases,
    ...play(adaptive()),
    baselines: {
      foundingPageOrder: play(inFixedOrder(foundingOrder)),
      bestFirstChecklist: play(inFixedOrder(bestFirstOrder(table))),
    },
  };
}
