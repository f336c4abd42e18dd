import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import {findFamilies, type Family} from './families';
import {predict, reachesOf, type Prediction} from './predict';

/** The records that a diagnosis rests on. */
export interface ModelData {
  readonly causes: readonly Cause[];
  readonly checks: readonly Check[];
}

/** How often people err: estimates, which no source gives. */
export interface Slips {
  /** Another answer than the true one. */
  readonly slip: number;
  /** "Not sure". */
  readonly notSure: number;
}

export const usualSlips: Slips = {slip: 0.05, notSure: 0.1};

/** The table of causes and checks, with the numbers that a diagnosis needs. */
export interface Table {
  readonly causes: readonly Cause[];
  readonly checks: readonly Check[];
  readonly families: readonly Family[];
  /** For each cause the index of its family. */
  readonly familyOf: readonly number[];
  /** `predictions[cause][check]`: over all ways in which the cause appears. */
  readonly predictions: readonly (readonly (Prediction | undefined)[])[];
  /** A row for each way of each cause; most causes have one. */
  readonly rows: readonly TableRow[];
  /** For each row the index of its family. */
  readonly familyOfRow: Int32Array;
  /** `likelihoods[check][answer][row]`: the chance of an answer where this is the reason. */
  readonly likelihoods: readonly (readonly Float64Array[])[];
}

/** One way in which one cause appears. */
export interface TableRow {
  /** Index of the cause. */
  readonly cause: number;
  /** Its share before anything is known; those of all rows add up to 1. */
  readonly prior: number;
  readonly predictions: readonly (Prediction | undefined)[];
}

/** One step of weight is about twice as often. */
const frequencyOf = (weight: number): number => 2 ** (weight - 1);

/** The shares that a check states for its answers; they add up to 1. Undefined where it states none. */
export function sharesOf({answers}: Check): number[] | undefined {
  const total = answers.reduce((sum, {share}) => sum + (share ?? 0), 0);
  return total === 0 ? undefined : answers.map(({share}) => share! / total);
}

/** The chance of each answer where a cause predicts some; the rest are slips. */
function chancesOf({answers}: Check, {answers: expected}: Prediction, slip: number): number[] {
  const count = answers.length;
  if (expected.length >= count) return answers.map(() => 1 / count);
  return answers.map(({id}) =>
    expected.includes(id) ? (1 - slip) / expected.length : slip / (count - expected.length),
  );
}

/** How common each answer is over all causes that predict one, by their shares. */
function commonness(
  chances: readonly (readonly number[] | undefined)[],
  priors: readonly number[],
  count: number,
) {
  const sums = Array.from({length: count}, () => 0);
  chances.forEach((row, i) => row?.forEach((chance, a) => (sums[a]! += chance * priors[i]!)));
  const total = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((sum) => (total === 0 ? 1 / count : sum / total));
}

/**
 * A cause that predicts nothing neither gains nor loses by an answer: for it the answer is as likely
 * as it is among all.
 */
function likelihoodsOf(
  check: Check,
  predictions: readonly (Prediction | undefined)[],
  priors: readonly number[],
  slip: number,
): Float64Array[] {
  const chances = predictions.map((prediction) => prediction && chancesOf(check, prediction, slip));
  const usual = sharesOf(check) ?? commonness(chances, priors, check.answers.length);
  return check.answers.map((_, a) => Float64Array.from(chances, (row) => (row ?? usual)[a]!));
}

/** Each way of a cause as a cause of its own, with its share of all ways. */
function waysOf(cause: Cause): {readonly share: number; readonly cause: Cause}[] {
  const {ways, expects} = cause;
  if (ways === undefined) return [{share: 1, cause}];
  const total = ways.reduce((sum, {share}) => sum + share, 0);
  return ways.map(({share, answers}) => ({
    share: share / total,
    cause: {
      ...cause,
      expects: expects.map((cell) => ({...cell, answers: answers[cell.check] ?? cell.answers})),
    },
  }));
}

/** Puts the records into a table. Pure; the same records give the same table. */
export function buildTable({causes, checks}: ModelData, {slip}: Slips = usualSlips): Table {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const predictAll = (cause: Cause) => {
    const reached = reachesOf(cause, byId);
    return checks.map((check) => predict(cause, check, reached));
  };
  const predictions = causes.map(predictAll);
  const families = findFamilies(causes, checks, predictions);
  const familyOf = causes.map((_, i) => families.findIndex(({members}) => members.includes(i)));
  const total = causes.reduce((sum, {weight}) => sum + frequencyOf(weight), 0);
  const rows = causes.flatMap((cause, i) =>
    waysOf(cause).map(({share, cause: way}): TableRow => ({
      cause: i,
      prior: (frequencyOf(cause.weight) / total) * share,
      predictions: way === cause ? predictions[i]! : predictAll(way),
    })),
  );
  return {
    causes,
    checks,
    families,
    familyOf,
    familyOfRow: Int32Array.from(rows, ({cause}) => familyOf[cause]!),
    predictions,
    rows,
    likelihoods: checks.map((check, c) =>
      likelihoodsOf(
        check,
        rows.map((row) => row.predictions[c]),
        rows.map(({prior}) => prior),
        slip,
      ),
    ),
  };
}
