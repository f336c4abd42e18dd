import {parseArgs} from 'node:util';
import {loadTypeScript} from '../lib/loadTypeScript.mjs';
import {badInput} from '../lib/badInput.mjs';
import {wholeNumber} from '../lib/wholeNumber.mjs';
import {loadModel} from './model.mjs';

const usage =
  'write: npm run -s kb -- diagnose where-stopped=connecting phone-system=iphone; diagnose --simulate --seed 1 --cases 2000; diagnose --threads; or diagnose --oracle';

const mostCases = 20_000;

const options = {
  simulate: {type: 'boolean'},
  threads: {type: 'boolean'},
  oracle: {type: 'boolean'},
  seed: {type: 'string'},
  cases: {type: 'string'},
};

/** @param {string[]} words "check=answer" each */
function readWords(words, checks) {
  const pairs = words.map((word) => {
    const [check, answer, ...more] = word.split('=');
    if (!answer || more.length > 0) throw badInput(`found "${word}", allowed: check=answer; ${usage}`);
    return [check, answer];
  });
  const {readAnswers} = loadTypeScript('src/domain/diagnosis/readAnswers.ts');
  const read = readAnswers(Object.fromEntries(pairs), checks);
  if (read.ok) return read.answers;
  const {kind, check, answer, guess, allowed} = read.problem;
  const found = kind === 'unknown-check' ? `no check "${check}"` : `"${check}" has no answer "${answer}"`;
  throw badInput(`${found}; ${guess ? `did you mean "${guess}"? ` : ''}allowed: ${allowed.join(', ')}`);
}

/** The next step for answers that are known already. */
function decide({table}, words) {
  const answers = readWords(words, table.checks);
  const {nextStep} = loadTypeScript('src/domain/diagnosis/nextStep.ts');
  const {whyAsked} = loadTypeScript('src/components/Diagnosis/whyAsked.ts');
  const step = nextStep(table, {answers});
  const likely = step.ranking.slice(0, 3).map(({id, causes, share, fixes}) => ({
    family: id,
    title: causes[0].title,
    causes: causes.map((cause) => cause.id),
    share: Number(share.toFixed(4)),
    fixes: fixes.map(({fix}) => ({
      who: fix.who,
      action: fix.action,
      success: fix.success,
      seconds: fix.seconds,
    })),
  }));
  if (step.kind === 'fix') return {next: 'fix', likely};
  const {check} = step.reason;
  return {
    next: 'ask',
    check: check.id,
    ask: check.ask,
    aloud: check.aloud,
    why: whyAsked(step.reason),
    answers: check.answers.map(({id, text}) => ({id, text})),
    likely,
  };
}

/**
 * Finds the reason for a failed sign-in from answers, or measures how well that goes, by the rules
 * and records of the site.
 *
 * @param {string[]} args
 * @param {{write: (text: string) => void}} streams
 * @returns {Promise<number>} 0, or 1 where the oracle disagrees with a record
 */
export async function diagnose(args, {write}) {
  let parsed;
  try {
    parsed = parseArgs({args, allowPositionals: true, options});
  } catch (error) {
    throw badInput(`${error.message.split('. ')[0]}; ${usage}`);
  }
  const {values, positionals} = parsed;
  const modes = ['simulate', 'threads', 'oracle'].filter((mode) => values[mode]);
  if (modes.length > 1 || (modes.length === 1 && positionals.length > 0)) {
    throw badInput(
      `found ${[...modes.map((mode) => `--${mode}`), ...positionals].join(' ')}, allowed: one of them; ${usage}`,
    );
  }
  const seed = wholeNumber(values.seed, {name: 'seed', usual: 1, most: 1_000_000, usage});
  const cases = wholeNumber(values.cases, {name: 'cases', usual: 2000, most: mostCases, usage});
  if (!values.simulate && (values.seed ?? values.cases) !== undefined) {
    throw badInput(`--seed and --cases go with --simulate; ${usage}`);
  }
  const model = await loadModel();
  const print = (value) => write(`${JSON.stringify(value, null, 2)}\n`);
  switch (modes[0]) {
    case 'simulate': {
      const {simulateCases} = loadTypeScript('src/domain/evaluation/simulateCases.ts');
      print(simulateCases(model.table, model.bench, {seed, cases}));
      return 0;
    }
    case 'threads': {
      const {scoreThreads} = loadTypeScript('src/domain/evaluation/scoreThreads.ts');
      print(scoreThreads(model.table, model.cases));
      return 0;
    }
    case 'oracle': {
      const {askOracle} = loadTypeScript('src/domain/evaluation/oracle.ts');
      const report = askOracle(model.table, model.bench);
      print(report);
      return report.disagreements.length === 0 ? 0 : 1;
    }
    default:
      print(decide(model, positionals));
      return 0;
  }
}
