import fs from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import {crossCheck} from '../../src/domain/records/crossCheck';
import {recordKinds, type Dataset, type RecordKind} from '../../src/domain/records/dataset';
import {caseSchema} from '../../src/schema/case';
import {causeSchema} from '../../src/schema/cause';
import {checkSchema} from '../../src/schema/check';
import {circumstanceSchema} from '../../src/schema/circumstance';
import {claimSchema} from '../../src/schema/claim';
import {messageSchema} from '../../src/schema/message';
import {platformSchema} from '../../src/schema/platform';
import {procedureSchema} from '../../src/schema/procedure';
import {reproductionSchema} from '../../src/schema/reproduction';
import {sourceSchema} from '../../src/schema/source';
import {stackSchema} from '../../src/schema/stack';
import {subjectSchema} from '../../src/schema/subject';
import {topicsSchema, type Topic} from '../../src/schema/topic';
import {BadRecordsError, fieldName, type Problem} from './problem';
import {readRecord, type LocatedRecord} from './readRecord';

type AnyRecord = Dataset[RecordKind][number];

/** The schema of each kind of record, as its files are written. */
const recordSchemas: Readonly<Record<RecordKind, z.ZodType<AnyRecord>>> = {
  sources: sourceSchema,
  subjects: subjectSchema,
  stacks: stackSchema,
  platforms: platformSchema,
  contexts: circumstanceSchema,
  procedures: procedureSchema,
  claims: claimSchema,
  checks: checkSchema,
  causes: causeSchema,
  messages: messageSchema,
  cases: caseSchema,
  reproductions: reproductionSchema,
};

interface Loaded {
  readonly located: Map<string, LocatedRecord<AnyRecord>>;
  /** All topics stand in one file. */
  topics?: LocatedRecord<Topic[]>;
  readonly problems: Problem[];
  readonly byKind: Record<RecordKind, AnyRecord[]>;
}

const emptyKinds = () =>
  Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Record<RecordKind, AnyRecord[]>;

async function readKind(root: string, kind: RecordKind, into: Loaded): Promise<void> {
  const folder = path.join(root, 'data', kind);
  const names = (await fs.readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  for (const name of names) {
    const file = `data/${kind}/${name}`;
    if (!name.endsWith('.yml')) {
      into.problems.push({
        file,
        line: 1,
        field: '(the file)',
        found: `a file named ${name}`,
        allowed: 'one record a file, named <id>.yml',
        fix: 'rename the file or move it out of data/',
      });
      continue;
    }
    const text = await fs.readFile(path.join(folder, name), 'utf8');
    const result = readRecord(file, text, recordSchemas[kind]);
    if (!result.ok) {
      into.problems.push(...result.problems);
      continue;
    }
    const {record, lineOf} = result.located;
    if (`${record.id}.yml` !== name) {
      into.problems.push({
        file,
        line: lineOf(['id']),
        field: 'id',
        found: `"${record.id}" in a file named ${name}`,
        allowed: 'an id equal to the file name without .yml',
        fix: `write id: ${name.replace(/\.yml$/, '')} or rename the file to ${record.id}.yml`,
      });
    }
    into.located.set(`${kind}/${into.byKind[kind].length}`, result.located);
    into.byKind[kind].push(record);
  }
}

async function readTopics(root: string, into: Loaded): Promise<void> {
  const file = 'data/topics.yml';
  const result = readRecord(file, await fs.readFile(path.join(root, file), 'utf8'), topicsSchema);
  if (result.ok) into.topics = result.located;
  else into.problems.push(...result.problems);
}

/** Findings name a record by kind and id; the last one with that id is the one to mend. */
function toProblems(loaded: Loaded, dataset: Dataset, today: string): Problem[] {
  return crossCheck(dataset, today).findings.map(({kind, id, path: at, found, allowed, fix}) => {
    const index = dataset[kind].map((record) => record.id).lastIndexOf(id);
    const inTopics = kind === 'topics';
    const located = inTopics ? loaded.topics : loaded.located.get(`${kind}/${index}`);
    const within = inTopics ? [index, ...at] : at;
    return {
      file: located?.file ?? `data/${kind}/${id}.yml`,
      line: located?.lineOf(within) ?? 1,
      field: fieldName(within),
      found,
      allowed,
      fix,
    };
  });
}

/**
 * Reads and parses every record under `root`/data, and cross-checks them once all can be read.
 * @param today "YYYY-MM-DD"; later dates are errors
 * @throws BadRecordsError with every problem found
 */
export async function loadDataset(root: string, today: string): Promise<Dataset> {
  const loaded: Loaded = {
    located: new Map(),
    problems: [],
    byKind: emptyKinds(),
  };
  for (const kind of recordKinds) await readKind(root, kind, loaded);
  await readTopics(root, loaded);
  const dataset = {...loaded.byKind, topics: loaded.topics?.record ?? []} as unknown as Dataset;
  // A record that could not be read is missing for the others; they would be blamed for naming it.
  const problems = loaded.problems.length > 0 ? loaded.problems : toProblems(loaded, dataset, today);
  const looked = recordKinds.map((kind) => `${dataset[kind].length} ${kind}`).join(', ');
  if (problems.length > 0) throw new BadRecordsError(problems, looked);
  return dataset;
}
