import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Ajv2020, {type ValidateFunction} from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod';
import {writeDataFiles} from '../../plugins/post-build/writeDataFiles';
import {articlesFileSchema, fileSchemas, type DataFileName} from '../../src/schema/dataFiles';
import {realData} from '../realData';

const names = Object.keys(fileSchemas) as DataFileName[];
const sections = [{id: 'help', names: ['Help'], articles: ['help/index']}];
let dataDir: string;

beforeAll(async () => {
  dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'data-v1-'));
  await writeDataFiles(realData, {dataDir, sections, shown: realData});
});

afterAll(() => fs.rm(dataDir, {recursive: true}));

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({allErrors: true});
  addFormats(ajv);
  return ajv.compile(schema);
}

const readJson = async (file: string) =>
  JSON.parse(await fs.readFile(path.join(dataDir, file), 'utf8')) as Record<string, unknown>;

interface File {
  readonly records: readonly Record<string, unknown>[];
}

it('these files are objects', () => {
  expect(names).toEqual([
    'sources',
    'subjects',
    'claims',
    'evidence',
    'platforms',
    'contexts',
    'procedures',
    'pairs',
    'checks',
    'causes',
    'messages',
    'cases',
    'reproductions',
    'device-support',
    'changes',
    'sections',
  ]);
});

describe.each(names)('the published file %s', (name) => {
  const validate = compile(z.toJSONSchema(fileSchemas[name]));

  it('has a schema that accepts it', async () => {
    expect(validate(await readJson(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a schema that refuses an empty object', () => {
    expect(validate({})).toBe(false);
  });

  it('has a schema that refuses a field that nobody described', async () => {
    expect(validate({...(await readJson(`${name}.json`)), extra: 1})).toBe(false);
  });

  it('lies beside the schema that it names', async () => {
    const {$schema} = await readJson(`${name}.json`);
    const schema = await readJson(String($schema));
    expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(fileSchemas[name]))));
  });
});

describe('the records in the published files', () => {
  it.each([
    'sources',
    'subjects',
    'claims',
    'platforms',
    'contexts',
    'procedures',
    'checks',
    'causes',
    'messages',
    'cases',
    'reproductions',
  ] as const)('%s are all there', async (name) => {
    const {records} = (await readJson(`${name}.json`)) as unknown as File;
    expect(records.map(({id}) => id)).toEqual(realData[name].map(({id}) => id));
  });

  it.each([
    ['sources', 'url', 'example dot org'],
    ['claims', 'value', 'perhaps'],
    ['checks', 'kind', 'guess'],
    ['causes', 'weight', 9],
    ['messages', 'device', 'fridge'],
    ['cases', 'ending', 'happy'],
    ['reproductions', 'steps', []],
    ['subjects', 'formFactor', 'watch'],
  ] as const)('%s with another %s than may be are refused', async (name, field, value) => {
    const file = (await readJson(`${name}.json`)) as unknown as File;
    const [first, ...others] = file.records;
    const validate = compile(z.toJSONSchema(fileSchemas[name]));
    expect(validate({...file, records: [{...first, [field]: value}, ...others]})).toBe(false);
  });
});

describe('the published change log', () => {
  const read = async () => (await readJson('changes.json')) as unknown as {readonly changes: object[]};

  it('has at least one entry for each claim', async () => {
    const {changes} = await read();
    expect(changes.length).toBeGreaterThan(realData.claims.length);
  });

  it.each([
    ['an event that nobody can record', {change: 'removed'}],
    ['a day in another form', {date: '23.11.2026'}],
    ['a kind that is not followed', {kind: 'sources'}],
    ['an address on another host', {address: 'https://host.example/'}],
  ])('has a schema that refuses %s', async (_name, wrong) => {
    const file = await read();
    const [first, ...others] = file.changes;
    const validate = compile(z.toJSONSchema(fileSchemas.changes));
    expect(validate({...file, changes: [{...first, ...wrong}, ...others]})).toBe(false);
  });
});

describe('the list of articles', () => {
  const validate = compile(z.toJSONSchema(articlesFileSchema));
  const entry = {
    id: 'help/old',
    url: '/help/old/',
    title: 'The code is too old',
    description: 'What to do.',
    audience: ['user'],
    topics: ['stuck-connecting'],
    lastVerified: '2026-11-23',
    markdown: '# The code is too old\n',
  };

  it('has a schema that accepts an article', () => {
    expect(validate([entry]), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['an object in place of a list', {}],
    ['an empty article', [{}]],
    ['a reader that nobody is', [{...entry, audience: ['users']}]],
    ['a day in another form', [{...entry, lastVerified: '23.11.2026'}]],
  ])('has a schema that refuses %s', (_name, value) => {
    expect(validate(value)).toBe(false);
  });
});
