import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import ts from 'typescript';
import {loadModel} from '../kb/model.mjs';
import {projectRoot} from '../lib/project.mjs';

/** A host that exists only inside the browser of the benchmark. */
const host = 'https://bench.invalid';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The project's own TypeScript as modules that a browser can load. */
function answer(url) {
  const {pathname} = new URL(url);
  if (pathname === '/') return {contentType: 'text/html', body: '<!doctype html><title>Benchmark</title>'};
  const file = path.join(projectRoot, `${pathname}.ts`);
  const {outputText} = ts.transpileModule(fs.readFileSync(file, 'utf8'), {
    compilerOptions: {module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022},
  });
  return {contentType: 'text/javascript', body: outputText};
}

/** Runs in the page: steps through cases whose answers are drawn, and times each step. */
async function timeSteps({causes, checks, origin}) {
  const {buildTable} = await import(`${origin}/src/domain/diagnosis/table`);
  const {nextStep} = await import(`${origin}/src/domain/diagnosis/nextStep`);
  const {seededRandom, pick} = await import(`${origin}/src/domain/evaluation/random`);
  const table = buildTable({causes, checks});
  const random = seededRandom(1);
  const times = [];
  for (let run = 0; run < 60; run += 1) {
    const answers = {};
    for (let step = 0; step < 12; step += 1) {
      const start = performance.now();
      const next = nextStep(table, {answers});
      times.push(performance.now() - start);
      if (next.kind === 'fix') break;
      answers[next.reason.check.id] = pick(random, next.reason.check.answers).id;
    }
  }
  return times;
}

/**
 * Times the engine in a browser whose processor is slowed down.
 *
 * @param {string} executablePath of the browser
 * @param {number} slowdown how many times slower than this machine
 */
export async function benchEngine(executablePath, slowdown) {
  const {table} = await loadModel();
  const browser = await chromium.launch({executablePath, args: flags});
  try {
    const page = await browser.newPage();
    await page.route(`${host}/**`, (route) => route.fulfill(answer(route.request().url())));
    await page.goto(`${host}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    const {causes, checks} = table;
    const times = await page.evaluate(timeSteps, {causes, checks, origin: host});
    const sorted = times.sort((a, b) => a - b);
    const at = (share) => sorted[Math.ceil(sorted.length * share) - 1];
    return {
      causes: causes.length,
      checks: checks.length,
      steps: sorted.length,
      median: at(0.5),
      p95: at(0.95),
      worst: sorted.at(-1),
    };
  } finally {
    await browser.close();
  }
}
