import * as z from 'zod';
import {capabilities} from './capability';
import {claimValues} from './claim';
import {historyEntry, line, recordId} from './common';
import {procedureSchema} from './procedure';

const {on, change, note} = historyEntry.shape;

/** What each entry of the change log carries, whatever it is about. */
const head = {
  /** Kind, record and place in the record's history: "claims/chrome-api-hints/1". Never changes. */
  id: z.string().regex(/^[a-z]+\/[a-z0-9-]+\/[1-9]\d*$/),
  record: recordId,
  /** As exact as the record says it. */
  date: on,
  change,
  note,
  /** The page on which the fact can be seen; a site path, without the base. */
  address: z
    .string()
    .regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/)
    .optional(),
};

/** A product and the versions of it that a claim speaks of, both ends inclusive, in words. */
const productWords = z.strictObject({name: line, from: line.optional(), until: line.optional()});

/** An entry of the change log: a record, what happened to it and when. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('claims'),
    products: z.array(productWords).min(1),
    /** Names of the contexts that the claim is limited to. */
    contexts: z.array(line),
    capability: z.enum(capabilities),
    value: z.enum(claimValues),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('procedures'),
    engine: line,
    role: procedureSchema.shape.role,
    operations: procedureSchema.shape.operations,
  }),
  z.strictObject({
    ...head,
    kind: z.enum(['causes', 'reproductions', 'subjects', 'platforms', 'contexts']),
    name: line,
  }),
]);

export type Change = z.infer<typeof changeSchema>;
export type ClaimChange = Extract<Change, {readonly kind: 'claims'}>;
export type ProcedureChange = Extract<Change, {readonly kind: 'procedures'}>;
