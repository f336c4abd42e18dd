import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type {Dataset} from '../../src/domain/records/dataset';
import {changeLog} from '../../src/domain/changeLog/changeLog';
import {pairsCsv} from '../../src/domain/pair/pairsCsv';
import {pairTable, type PairRow} from '../../src/domain/pair/pairTable';
import {evidenceList} from '../../src/domain/records/evidenceList';
import {buildApiTable} from '../../src/domain/support/buildApiTable';
import {buildMatrix} from '../../src/domain/support/buildMatrix';
import {exportViews} from '../../src/domain/support/exportViews';
import type {Section} from '../../src/schema/section';
import {reportSchema} from '../../src/schema/report';
import {zendeskArticleSchema, zendeskManifestSchema} from '../../src/schema/zendesk';
import {articlesFileSchema, bundleSchema, fileSchemas, type DataFileName} from '../../src/schema/dataFiles';
import {licenceId} from './licence';

const schemaName = (name: string) => `${name}.schema.json`;

async function writeJson(file: string, value: unknown): Promise<void> {
  await fs.writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

function contents(
  dataset: Dataset,
  pairs: readonly PairRow[],
  sections: readonly Section[],
): Readonly<Record<DataFileName, object>> {
  const {sources, subjects, claims, causes, reproductions, stacks} = dataset;
  return {
    sources: {records: sources},
    subjects: {records: subjects},
    claims: {records: claims},
    evidence: {evidence: evidenceList(dataset)},
    platforms: {records: dataset.platforms},
    contexts: {records: dataset.contexts},
    procedures: {records: dataset.procedures},
    pairs: {pairs},
    checks: {records: dataset.checks},
    causes: {records: causes},
    messages: {records: dataset.messages},
    cases: {records: dataset.cases},
    reproductions: {records: reproductions},
    'device-support': {
      rows: stacks,
      derived: buildMatrix(dataset).groups,
      // The table by system is `derived`, with its claims in full.
      views: exportViews(dataset),
      webApis: buildApiTable(dataset),
    },
    changes: {changes: changeLog(dataset)},
    sections: {sections},
  };
}

interface Site {
  /** Where the files go. */
  readonly dataDir: string;
  readonly sections: readonly Section[];
  /** The records of which the site has pages. */
  readonly shown: Pick<Dataset, 'platforms'>;
}

/** Writes every record as JSON, with a JSON Schema beside each file. */
export async function writeDataFiles(dataset: Dataset, {dataDir, sections, shown}: Site): Promise<void> {
  const schemaDir = path.join(dataDir, 'schemas');
  await fs.mkdir(schemaDir, {recursive: true});
  const pairs = pairTable(dataset, shown);
  const files = contents(dataset, pairs, sections);
  for (const name of Object.keys(files) as DataFileName[]) {
    const file = {$schema: `schemas/${schemaName(name)}`, licence: licenceId, ...files[name]};
    await writeJson(path.join(dataDir, `${name}.json`), fileSchemas[name].parse(file));
    await writeJson(path.join(schemaDir, schemaName(name)), z.toJSONSchema(fileSchemas[name]));
  }
  await fs.writeFile(path.join(dataDir, 'pairs.csv'), pairsCsv(pairs, licenceId));
  await writeJson(path.join(schemaDir, schemaName('articles')), z.toJSONSchema(articlesFileSchema));
  await writeJson(path.join(schemaDir, schemaName('bundle')), z.toJSONSchema(bundleSchema));
  await writeJson(
    path.join(schemaDir, schemaName('zendesk-manifest')),
    z.toJSONSchema(zendeskManifestSchema),
  );
  await writeJson(path.join(schemaDir, schemaName('zendesk-article')), z.toJSONSchema(zendeskArticleSchema));
  await writeJson(path.join(schemaDir, schemaName('report')), z.toJSONSchema(reportSchema));
}
