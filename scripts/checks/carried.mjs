import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './files.mjs';

const named = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0'};

/** @param {string} text what stands between the quotes of a JavaScript string */
const unescaped = (text) =>
  text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_all, four, two, sign) =>
    sign === undefined ? String.fromCharCode(parseInt(four ?? two, 16)) : (named[sign] ?? sign),
  );

/**
 * Every JSON value that the scripts of a build carry: the records of its pages among them.
 * @param {string} build
 * @returns {unknown[]}
 */
export function carriedJson(build) {
  return filesBelow(build, '.js').flatMap((file) => {
    const text = fs.readFileSync(path.join(build, file), 'utf8');
    return [...text.matchAll(/JSON\.parse\('((?:[^'\\]|\\.)*)'\)/g)].map(([, json]) =>
      JSON.parse(unescaped(json)),
    );
  });
}
