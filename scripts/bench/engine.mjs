import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {loadModel} from '../kb/model.mjs';
import {projectRoot} from '../lib/project.mjs';
import {inBrowser, slowDown} from './browser.mjs';
import {figuresOf} from './figures.mjs';

/** A host that exists only inside the browser of the benchmark. */
const host = 'https://bench.invalid';

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
  const {causes, checks} = table;
  const times = await inBrowser(executablePath, async (browser) => {
    const page = await browser.newPage();
    await page.route(`${host}/**`, (route) => route.fulfill(answer(route.request().url())));
    await page.goto(`${host}/`);
    await slowDown(page, slowdown);
    return page.evaluate(timeSteps, {causes, checks, origin: host});
  });
  return {causes: causes.length, checks: checks.length, ...figuresOf(times)};
}
