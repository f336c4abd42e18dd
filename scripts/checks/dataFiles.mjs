import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {readJson} from './files.mjs';

/** What must be there, whatever else is. */
const required = [
  'articles',
  'device-support',
  'claims',
  'evidence',
  'pairs',
  'changes',
  'checks',
  'causes',
  'messages',
  'cases',
  'reproductions',
  'sections',
  'bundle',
];

/**
 * Validates each published data file against its published schema, with a validator that shares no
 * code with the one that wrote them.
 * @param {string} build the folder of the built site
 * @returns {{looked: number, problems: string[]}}
 */
export function checkDataFiles(build) {
  const folder = path.join(build, 'data', 'v1');
  const names = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));
  const missing = required
    .filter((name) => !names.includes(name))
    .map((name) => `data/v1/${name}.json is missing`);
  const invalid = names.flatMap((name) => {
    const schemaFile = path.join(folder, 'schemas', `${name}.schema.json`);
    if (!fs.existsSync(schemaFile)) return [`data/v1/${name}.json has no schema in data/v1/schemas/`];
    const ajv = new Ajv({strict: true, allErrors: true});
    addFormats(ajv);
    const validate = ajv.compile(readJson(schemaFile));
    if (validate(readJson(path.join(folder, `${name}.json`)))) return [];
    return (validate.errors ?? []).map(
      ({instancePath, message}) => `data/v1/${name}.json ${instancePath || '/'} ${message}`,
    );
  });
  return {looked: names.length, problems: [...missing, ...invalid]};
}
