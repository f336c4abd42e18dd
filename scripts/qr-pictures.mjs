import {ensureInstalled} from './lib/ensureInstalled.mjs';
import {loadTypeScript} from './lib/loadTypeScript.mjs';
import {main} from './lib/main.mjs';
import {judgePictures} from './pictures/judgePictures.mjs';
import {pictureKinds} from './pictures/kinds.mjs';
import {readAll} from './pictures/readAll.mjs';

const seed = 1;
const picturesOfEachKind = 12;

const row = ({kind, count, read, wrong, ms}) =>
  `${kind.padEnd(18)}${String(count).padStart(5)}${String(read).padStart(6)}${`${Math.round((100 * read) / count)} %`.padStart(7)}${String(wrong).padStart(7)}${ms.toFixed(1).padStart(9)}`;

/** Draws pictures of an old sign-in code, reads them as the site does, and prints how well that goes. */
await main(async () => {
  await ensureInstalled();
  const {correction, generate} = await import('lean-qr');
  const {readPixels} = loadTypeScript('src/browser/readPixels.ts');
  const {toPixels} = loadTypeScript('src/browser/greyPicture.ts');
  const {seededRandom} = loadTypeScript('src/domain/evaluation/random.ts');
  const {validVectors} = loadTypeScript('src/domain/fidoQr/vectors.fixture.ts');
  const {name, text} = validVectors[0];
  const kinds = pictureKinds(generate(text, {minCorrectionLevel: correction.M}), seededRandom(seed));
  const read = (picture) => readPixels(toPixels(picture));
  // The first picture pays for loading the library.
  await read(kinds.plain());

  const results = await readAll(kinds, {text, count: picturesOfEachKind, read});
  const {total, broken} = judgePictures(results);
  console.log(`pictures of a dead code (${name}), seed ${seed}, ms: mean to read or to give up\n`);
  console.log(
    `${'kind'.padEnd(18)}${'count'.padStart(5)}${'read'.padStart(6)}${'wrong'.padStart(14)}${'ms'.padStart(9)}`,
  );
  for (const result of [...results, total]) console.log(row(result));
  const missed = results.filter((result) => result.read < result.count);
  const names = missed.map(({kind, count, read: found}) => `${kind} (${count - found} of ${count})`);
  console.log(`\nnot read: ${names.join(', ') || 'none'}`);
  for (const line of broken) console.error(`bench:pictures: ${line}`);
  return broken.length === 0 ? 0 : 1;
});
