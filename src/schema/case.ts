import * as z from 'zod';
import {history, line, recordId} from './common';

/** A public thread: what the person told, as answers to checks, and what it turned out to be. */
export const caseSchema = z.strictObject({
  id: recordId,
  /** The thread. */
  source: recordId,
  /** What was reported, in our own words. */
  summary: line,
  /** Only what the thread says; a check that it does not speak of is left out. */
  answers: z.record(recordId, recordId),
  /** The causes it ended in. More than one where the thread leaves it open between them. */
  causes: z.array(recordId).min(1),
  /** "confirmed": somebody tried the fix and it helped, or a maintainer named the reason. */
  ending: z.enum(['confirmed', 'named', 'inferred']),
  /** On what the cause rests. */
  basis: line,
  history,
});

export type Case = z.infer<typeof caseSchema>;
