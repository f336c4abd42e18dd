import {join} from 'node:path';
import {problemWith, readCounts} from './counts.mjs';
import {run, runCapturing} from './run.mjs';
import {toolPath} from './tool.mjs';

/** How to make each test runner write a report beside its usual output. */
const reporting = {
  vitest: (file) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile=${file}`],
    // React's test helpers are missing from its production build.
    env: {NODE_ENV: 'test'},
  }),
  playwright: (file) => ({args: [], env: {PLAYWRIGHT_JSON_OUTPUT_NAME: file}}),
};

/**
 * Runs one step of "npm test".
 *
 * @param {import('./steps.mjs').Step} step
 * @param {{env: NodeJS.ProcessEnv, reportFolder: string, keepsOutput: boolean}} options
 * @returns {Promise<import('./runSteps.mjs').StepResult>}
 */
export async function runStep(step, {env, reportFolder, keepsOutput}) {
  const file = join(reportFolder, `${step.name}.json`);
  const extra = step.counts ? reporting[step.counts](file) : {args: [], env: {}};
  const program = step.script ?? toolPath(step.tool.package, step.tool.command);
  const args = [program, ...(step.args ?? []), ...extra.args];
  const options = {env: {...env, ...extra.env}};
  const {code, output} = keepsOutput
    ? await runCapturing(process.execPath, args, {...options, isShown: false})
    : {code: await run(process.execPath, args, options)};
  const counts = step.counts && readCounts(step.counts, file);
  if (code !== 0) return {code, problem: `exit code ${code}`, output, counts};
  const problem = step.counts && problemWith(counts);
  return {code: problem ? 1 : 0, problem, output, counts};
}
