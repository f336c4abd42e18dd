import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import {notSure} from '../diagnosis/readAnswers';
import {sharesOf, type Slips, type Table} from '../diagnosis/table';
import {applyFaults} from '../simulator/applyFaults';
import type {Bench} from '../simulator/bench';
import {observe} from '../simulator/observe';
import type {World} from '../simulator/world';
import {pick, pickByShare, seededRandom, type Random} from './random';
import {usualPairs} from './usualPairs';

/** Somebody with a problem, who answers when asked. */
export interface SimulatedCase {
  readonly cause: Cause;
  readonly world: World;
  /** The same check is always answered the same. */
  readonly answer: (check: Check) => string;
}

function truthOf(check: Check, world: World, bench: Bench, random: Random): string {
  const found = observe(world, check, bench);
  if (found.length > 0) return pick(random, found);
  // What no fault decides is as it is with most people; what the simulator does not know, nobody does.
  const shares = sharesOf(check);
  return shares === undefined ? notSure : check.answers[pickByShare(random, shares)]!.id;
}

function slipped(truth: string, check: Check, {slip, notSure: unsure}: Slips, random: Random): string {
  const chance = random();
  if (truth === notSure || chance < unsure) return notSure;
  if (chance >= unsure + slip) return truth;
  return pick(
    random,
    check.answers.filter(({id}) => id !== truth),
  ).id;
}

/** Spreads whole numbers, so that neighbours give unlike seeds (Knuth's multiplier). */
const spread = (seed: number) => Math.imul(seed, 0x9e3779b1);

/**
 * Draws a cause by its weight, a pair on which it occurs, and one of the ways in which it appears.
 * Each answer has a seed of its own, so that it does not depend on what was asked before.
 */
export function drawCase(table: Table, bench: Bench, slips: Slips, seed: number): SimulatedCase {
  const random = seededRandom(spread(seed));
  const row =
    table.rows[
      pickByShare(
        random,
        table.rows.map(({prior}) => prior),
      )
    ]!;
  const cause = table.causes[row.cause]!;
  const worlds = usualPairs.flatMap(({share, ...pair}) => {
    const applied = applyFaults(bench, pair, [cause.fault]);
    return applied.ok ? [{share, ways: applied.worlds}] : [];
  });
  const {ways} =
    worlds[
      pickByShare(
        random,
        worlds.map(({share}) => share),
      )
    ]!;
  const world = pick(random, ways);
  return {
    cause,
    world,
    answer(check) {
      const own = seededRandom(spread(spread(seed) + check.order));
      return slipped(truthOf(check, world, bench, own), check, slips, own);
    },
  };
}
