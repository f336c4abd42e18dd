/** @typedef {import('./steps.mjs').Step} Step */

/**
 * @typedef {object} StepResult
 * @property {number} code
 * @property {string} [problem] What is wrong, where the code is not 0.
 * @property {string} [output] What the step printed, where it was kept.
 * @property {import('./counts.mjs').Counts} [counts]
 */

/**
 * Steps in the order in which they run: groups one behind the other, the lanes of a group side by side,
 * the steps of a lane one behind the other.
 *
 * @param {readonly Step[]} steps
 * @returns {Step[][][]}
 */
export function groupSteps(steps) {
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const isBeside = step.lane !== undefined && last?.[0][0].lane !== undefined;
    const lane = isBeside && last.find(([{lane}]) => lane === step.lane);
    if (lane) lane.push(step);
    else if (isBeside) last.push([step]);
    else groups.push([[step]]);
  }
  return groups;
}

/**
 * Does the work for each item, some of them at once, and starts no other after one that ended it.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} atOnce
 * @param {(item: T) => Promise<boolean>} work Whether to go on.
 */
async function workThrough(items, atOnce, work) {
  const waiting = [...items];
  let goesOn = true;
  const lane = async () => {
    while (goesOn && waiting.length > 0) {
      if (!(await work(waiting.shift()))) goesOn = false;
    }
  };
  await Promise.all(Array.from({length: Math.min(atOnce, items.length)}, lane));
}

/**
 * Runs steps until one fails.
 *
 * @param {readonly Step[]} chosen
 * @param {object} options
 * @param {number} options.atOnce How many lanes run at once.
 * @param {(step: Step, keepsOutput: boolean) => Promise<StepResult>} options.runStep
 * @param {(text: string) => void} options.say
 * @param {(step: Step) => string} options.describe The command of a step.
 * @returns {Promise<{code: number, allCounts: import('./counts.mjs').Counts[]}>} The code of the step that failed first, or 0.
 */
export async function runSteps(chosen, {atOnce, runStep, say, describe}) {
  const allCounts = [];
  const times = [];
  let failed;
  const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const runOne = async (step, isAlone) => {
    const title = `\n== ${step.name}: ${describe(step)}`;
    if (isAlone) say(title);
    const start = performance.now();
    const {code, problem, output, counts} = await runStep(step, !isAlone);
    if (!isAlone) say([title, output?.trimEnd()].filter(Boolean).join('\n'));
    if (counts) allCounts.push(counts);
    times.push(`${step.name} ${since(start)}`);
    say(
      code === 0
        ? `== ${step.name}: passed in ${since(start)}`
        : `== ${step.name}: failed in ${since(start)} (${problem})`,
    );
    if (code !== 0) failed ??= {code, name: step.name};
    return code === 0;
  };
  const start = performance.now();
  for (const lanes of groupSteps(chosen)) {
    await workThrough(lanes, atOnce, async (lane) => {
      for (const step of lane) {
        if (failed || !(await runOne(step, lanes.length === 1))) return false;
      }
      return true;
    });
    if (failed) {
      say(`\nStopped at ${failed.name}. To run only this step: npm test -- --only ${failed.name}`);
      return {code: failed.code, allCounts};
    }
  }
  say(`\nPassed in ${since(start)}: ${times.join(', ')}`);
  return {code: 0, allCounts};
}
