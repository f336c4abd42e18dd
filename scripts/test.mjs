import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {countsLine, sumCounts} from './lib/counts.mjs';
import {ensureBrowser} from './lib/ensureBrowser.mjs';
import {ensureServers} from './lib/ensureServers.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';
import {runStep} from './lib/runStep.mjs';
import {describeStep, steps} from './lib/steps.mjs';
import {parseTestOptions} from './lib/testOptions.mjs';

/** @param {number} start */
const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** @param {import('./lib/steps.mjs').Step[]} chosen @param {NodeJS.ProcessEnv} env @param {string} reportFolder */
async function runSteps(chosen, env, reportFolder) {
  const allCounts = [];
  const start = performance.now();
  for (const step of chosen) {
    console.log(`\n== ${step.name}: ${describeStep(step)}`);
    const stepStart = performance.now();
    const {code, problem, counts} = await runStep(step, {env, reportFolder});
    if (counts) allCounts.push(counts);
    if (code !== 0) {
      console.log(`== ${step.name}: failed in ${since(stepStart)} (${problem})`);
      console.log(`\nStopped at ${step.name}. To run only this step: npm test -- --only ${step.name}`);
      return {code, allCounts};
    }
    console.log(`== ${step.name}: passed in ${since(stepStart)}`);
  }
  console.log(`\nPassed in ${since(start)}: ${chosen.map(({name}) => name).join(', ')}`);
  return {code: 0, allCounts};
}

await main(async () => {
  const {list, chosen} = parseTestOptions(process.argv.slice(2), steps);
  if (list) {
    for (const step of chosen) console.log(`${step.name.padEnd(14)} ${describeStep(step)}`);
    return 0;
  }
  await ensureInstalled();
  const env = {...process.env};
  if (chosen.some(({needsBrowser}) => needsBrowser)) {
    const {path, shell} = await ensureBrowser();
    Object.assign(env, {CHROME_PATH: path, CHROME_SHELL_PATH: shell});
  }
  if (chosen.some(({needsServers}) => needsServers)) await ensureServers();

  const reportFolder = mkdtempSync(join(tmpdir(), 'test-reports-'));
  try {
    const {code, allCounts} = await runSteps(chosen, env, reportFolder);
    if (chosen.some(({counts}) => counts)) console.log(countsLine(sumCounts(allCounts)));
    return code;
  } finally {
    rmSync(reportFolder, {recursive: true, force: true});
  }
});
