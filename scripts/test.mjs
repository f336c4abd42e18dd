import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {countsLine, sumCounts} from './lib/counts.mjs';
import {ensureBrowser} from './lib/ensureBrowser.mjs';
import {ensureServers} from './lib/ensureServers.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {main} from './lib/main.mjs';
import {runStep} from './lib/runStep.mjs';
import {runSteps} from './lib/runSteps.mjs';
import {describeStep, steps} from './lib/steps.mjs';
import {parseTestOptions} from './lib/testOptions.mjs';

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
    const {code, allCounts} = await runSteps(chosen, {
      atOnce: availableParallelism(),
      runStep: (step, keepsOutput) => runStep(step, {env, reportFolder, keepsOutput}),
      say: console.log,
      describe: describeStep,
    });
    if (chosen.some(({counts}) => counts)) console.log(countsLine(sumCounts(allCounts)));
    return code;
  } finally {
    rmSync(reportFolder, {recursive: true, force: true});
  }
});
