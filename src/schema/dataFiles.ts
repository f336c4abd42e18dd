import * as z from 'zod';
import {apiCapabilities} from './capability';
import {articleEntrySchema} from './article';
import {caseSchema} from './case';
import {causeSchema} from './cause';
import {checkSchema} from './check';
import {changeSchema} from './change';
import {circumstanceSchema} from './circumstance';
import {claimSchema, evidenceSchema} from './claim';
import {line, partialDate, recordId} from './common';
import {messageSchema} from './message';
import {platformSchema} from './platform';
import {procedureSchema} from './procedure';
import {reproductionSchema} from './reproduction';
import {sectionSchema} from './section';
import {sourceSchema} from './source';
import {stackSchema} from './stack';
import {subjectSchema} from './subject';
import {levels, links, operations} from './vocabulary';

const head = {$schema: z.string(), licence: z.literal('CC-BY-4.0')};
const recordsOf = <T extends z.ZodType>(schema: T) => z.strictObject({...head, records: z.array(schema)});

const derivedClaim = z.strictObject({
  id: recordId,
  status: z.enum(['yes', 'partial', 'no', 'announced']),
  since: z.string().optional(),
  until: z.string().optional(),
  note: line.optional(),
  conditions: z.array(z.string()),
  checkedOn: partialDate,
  evidence: z.array(
    z.strictObject({
      source: recordId,
      observedOn: partialDate,
      says: z.enum(['yes', 'no', 'partial']),
      scope: z.enum(['cell', 'row']),
      note: line.optional(),
      differs: z.boolean(),
    }),
  ),
});

const derivedCell = z.strictObject({
  status: z.enum(['yes', 'partial', 'no', 'announced', 'unknown', 'not-applicable']),
  disputed: z.boolean(),
  basis: z.enum(['stated', 'row', 'reported']).optional(),
  current: z.array(derivedClaim),
  earlier: z.array(derivedClaim),
});

const derivedGroup = z.strictObject({
  os: recordId,
  name: line,
  rows: z.array(
    z.strictObject({
      id: recordId,
      os: recordId,
      name: line,
      versions: line,
      cells: z.strictObject({client: derivedCell, authenticator: derivedCell, linking: derivedCell}),
    }),
  ),
});

/** A cell of a further table; its claims stand in claims.json. */
const viewCell = z.strictObject({
  ...derivedCell.shape,
  current: z.array(recordId),
  earlier: z.array(recordId),
});

const viewQuestions = z.enum([
  'client',
  'authenticator',
  'linking',
  'client-create',
  'authenticator-create',
  'scan',
]);

/** A further table derived from the same claims. A row without a name stands for everything else. */
const derivedView = z.strictObject({
  id: z.enum(['provider', 'circumstance', 'scanner', 'client', 'authenticator']),
  columns: z.array(viewQuestions),
  groups: z.array(
    z.strictObject({
      id: recordId,
      name: line.optional(),
      rows: z.array(
        z.strictObject({
          id: recordId,
          name: line.optional(),
          versions: line.optional(),
          about: z.array(recordId),
          cells: z.partialRecord(viewQuestions, viewCell),
        }),
      ),
    }),
  ),
});

const apiRow = z.strictObject({
  capability: z.enum(apiCapabilities),
  cells: z.record(
    z.string(),
    z.strictObject({
      status: z.enum(['yes', 'no', 'partial', 'unknown']),
      since: z.string().optional(),
      observedOn: partialDate.optional(),
      note: line.optional(),
    }),
  ),
});

const evidenceRow = z.strictObject({
  claim: recordId,
  capability: claimSchema.shape.capability,
  value: claimSchema.shape.value,
  ...evidenceSchema.shape,
  kind: sourceSchema.shape.kind,
  publisher: line,
  url: sourceSchema.shape.url,
});

const level = z.enum(levels);

const pairRow = z.strictObject({
  computer: recordId,
  phone: recordId,
  operation: z.enum(operations),
  verdict: level,
  decidedBy: z.enum(links).nullable(),
  claims: z.array(recordId),
  oldestEvidence: partialDate.nullable(),
  relay: z.string().nullable(),
  nextTime: level,
  page: z.string().nullable(),
});

/** The published files under data/v1/ that are objects, by name without extension. */
export const fileSchemas = {
  sources: recordsOf(sourceSchema),
  subjects: recordsOf(subjectSchema),
  claims: recordsOf(claimSchema),
  evidence: z.strictObject({...head, evidence: z.array(evidenceRow)}),
  platforms: recordsOf(platformSchema),
  contexts: recordsOf(circumstanceSchema),
  procedures: recordsOf(procedureSchema),
  pairs: z.strictObject({...head, pairs: z.array(pairRow)}),
  checks: recordsOf(checkSchema),
  causes: recordsOf(causeSchema),
  messages: recordsOf(messageSchema),
  cases: recordsOf(caseSchema),
  reproductions: recordsOf(reproductionSchema),
  'device-support': z.strictObject({
    ...head,
    rows: z.array(stackSchema),
    derived: z.array(derivedGroup),
    views: z.array(derivedView),
    webApis: z.array(apiRow),
  }),
  changes: z.strictObject({...head, changes: z.array(changeSchema)}),
  sections: z.strictObject({...head, sections: z.array(sectionSchema)}),
} as const;

export type DataFileName = keyof typeof fileSchemas;

export const articlesFileSchema = z.array(articleEntrySchema);

/** Everything above in one file, for those who want one download. */
export const bundleSchema = z.strictObject({
  ...head,
  /** What the site calls itself, and where it stands. */
  site: z.strictObject({title: line, address: z.url()}),
  version: z.string().min(1),
  /** The newest day on which a fact was added, changed or confirmed. */
  factsDate: partialDate,
  files: z.strictObject({...fileSchemas, articles: articlesFileSchema}),
});
