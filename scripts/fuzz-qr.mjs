import {fuzzOptions} from './fuzz/fuzzOptions.mjs';
import {judgeFuzz, slowestAllowed} from './fuzz/judgeFuzz.mjs';
import {makeInputs} from './fuzz/makeInputs.mjs';
import {runFuzz} from './fuzz/runFuzz.mjs';
import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {loadTypeScript} from './lib/loadTypeScript.mjs';
import {main} from './lib/main.mjs';

/** Inputs that nobody measures, so that the first ones do not pay for compiling. */
const warmUp = 500;

function printCounts(title, counts) {
  console.log(`\n${title}`);
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  for (const [name, number] of sorted) console.log(`  ${String(number).padStart(9)}  ${name}`);
}

function loadSubject() {
  const {readFidoQr: read} = loadTypeScript('src/domain/fidoQr/readFidoQr.ts');
  const {recogniseCode: recognise} = loadTypeScript('src/domain/fidoQr/recogniseCode.ts');
  const {decodeDigits} = loadTypeScript('src/domain/fidoQr/decodeDigits.ts');
  const {encodeDigits: encode} = loadTypeScript('src/domain/fidoQr/encodeDigits.ts');
  const decode = (digits) => decodeDigits(digits).bytes;
  return {read, recognise, codec: {decode, encode}, rewrite: (digits) => encode(decode(digits))};
}

/** Gives spoilt codes to the reader of sign-in codes and fails where it throws, hangs or lies. */
await main(async () => {
  const {count, seed} = fuzzOptions(process.argv.slice(2));
  await ensureInstalled();
  const subject = loadSubject();
  const {seededRandom} = loadTypeScript('src/domain/evaluation/random.ts');
  const {validVectors} = loadTypeScript('src/domain/fidoQr/vectors.fixture.ts');
  const codes = validVectors.map(({text}) => text);
  const inputs = (start) => makeInputs(seededRandom(start), codes, subject.codec);
  runFuzz(inputs(0), warmUp, subject);

  const start = performance.now();
  const report = runFuzz(inputs(seed), count, subject);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count} inputs, seed ${seed}, ${seconds.toFixed(1)} s, making them included`);
  printCounts('inputs', report.kinds);
  printCounts('read', {accepted: report.accepted, ...report.refused});
  printCounts('recognised', report.recognised);
  console.log(`\nthrew: ${report.threw}`);
  console.log(`accepted codes that are not themselves when written again: ${report.mismatches}`);
  console.log(
    `slowest input: ${report.slowest.toFixed(2)} ms (${report.slowestKind}); performance.now() around reading and recognising; from 5 ms on, the least of 4 runs, as the machine may have paused; allowed: ${slowestAllowed} ms`,
  );
  const broken = judgeFuzz(report);
  for (const line of broken) console.error(`fuzz:qr: ${line}`);
  return broken.length === 0 ? 0 : 1;
});
