import type {Cause} from '../../schema/cause';
import type {Check} from '../../schema/check';
import type {Prediction} from '../diagnosis/predict';
import type {Table} from '../diagnosis/table';
import {applyFaults} from '../simulator/applyFaults';
import type {Bench} from '../simulator/bench';
import {observe} from '../simulator/observe';
import type {World} from '../simulator/world';
import {usualPairs} from './usualPairs';

/** A cell on which the record and the simulator disagree: both sides, to be judged by a person. */
export interface Disagreement {
  readonly cause: string;
  readonly check: string;
  readonly predicted: readonly string[];
  readonly basis: Prediction['basis'];
  readonly why: string;
  /** What the simulator answers, each with a pair on which it does. */
  readonly simulated: readonly {readonly answer: string; readonly on: string}[];
}

export interface OracleReport {
  /** Cells with a prediction that were compared with at least one simulated answer. */
  readonly compared: number;
  /** Cells with a prediction where the simulator does not know. */
  readonly unknown: number;
  /** Cells where the record predicts nothing. */
  readonly silent: number;
  /** Causes whose fault occurs on no usual pair: nothing was compared. */
  readonly nowhere: readonly string[];
  readonly disagreements: readonly Disagreement[];
}

const nameOf = ({traits: {computer, phone}}: World) =>
  [[computer.platform, computer.browser].filter(Boolean).join(' '), phone.platform].join(' + ');

/** Every world in which a cause's fault appears, over the usual pairs. */
export function worldsOf({fault}: Cause, bench: Bench): World[] {
  return usualPairs.flatMap((pair) => {
    const applied = applyFaults(bench, pair, [fault]);
    return applied.ok ? applied.worlds : [];
  });
}

function compareCell(
  {answers: predicted, basis}: Prediction,
  check: Check,
  worlds: readonly World[],
  bench: Bench,
): {readonly known: boolean; readonly simulated: Disagreement['simulated']; readonly agrees: boolean} {
  const found = new Map<string, string>();
  let blind = false;
  for (const world of worlds) {
    const answers = observe(world, check, bench);
    if (answers.length === 0) blind = true;
    for (const answer of answers) if (!found.has(answer)) found.set(answer, nameOf(world));
  }
  const within = [...found.keys()].every((answer) => predicted.includes(answer));
  // What a cause says itself must also occur; a normal answer only has to hold where it is given.
  const occurs = basis !== 'cause' || blind || predicted.every((answer) => found.has(answer));
  return {
    known: found.size > 0,
    simulated: [...found].map(([answer, on]) => ({answer, on})),
    agrees: within && occurs,
  };
}

/**
 * Compares what every cause predicts with what the simulator shows under its fault, on each usual
 * pair and in each way in which the fault can appear.
 */
export function askOracle(table: Table, bench: Bench): OracleReport {
  let compared = 0;
  let unknown = 0;
  let silent = 0;
  const nowhere: string[] = [];
  const disagreements: Disagreement[] = [];
  table.causes.forEach((cause, i) => {
    const worlds = worldsOf(cause, bench);
    if (worlds.length === 0) nowhere.push(cause.id);
    table.checks.forEach((check, c) => {
      const prediction = table.predictions[i]![c];
      if (prediction === undefined) {
        silent += 1;
        return;
      }
      const {known, simulated, agrees} = compareCell(prediction, check, worlds, bench);
      if (known) compared += 1;
      else unknown += 1;
      if (known && !agrees) {
        const {answers: predicted, basis, why} = prediction;
        disagreements.push({cause: cause.id, check: check.id, predicted, basis, why, simulated});
      }
    });
  });
  return {compared, unknown, silent, nowhere, disagreements};
}
