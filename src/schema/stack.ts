import * as z from 'zod';
import {versionRange} from './claim';
import {contexts} from './context';
import {history, line, recordId} from './common';

/**
 * A row of the support matrix: one combination of products that a person can have in hand.
 * It carries no values; cells are derived from the claims that match it.
 */
export const stackSchema = z.strictObject({
  id: recordId,
  /** Position among all rows, ascending. */
  order: z.int().positive(),
  /** The operating system that the row stands under. */
  os: recordId,
  browser: recordId.optional(),
  provider: recordId.optional(),
  /** What the row is called under its operating system. */
  name: line,
  /** The versions the row speaks of, in words. */
  versions: line,
  range: z.record(recordId, versionRange).optional(),
  context: z.array(z.enum(contexts)).optional(),
  history,
});

export type Stack = z.infer<typeof stackSchema>;
