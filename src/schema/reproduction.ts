import * as z from 'zod';
import {citation, history, line, paragraph, recordId} from './common';

export const actors = ['person', 'computer', 'phone', 'site'] as const;

const outcomeSchema = z.strictObject({
  /** "other" is taken: it stands for what is not in the list. */
  id: recordId.refine((id) => id !== 'other', 'is taken; write an id that says what was seen'),
  /** What else may appear. */
  seen: line,
  /** The cause it points to, where one is known. */
  cause: recordId.optional(),
});

const stepSchema = z.strictObject({
  id: recordId,
  actor: z.enum(actors),
  action: line,
  expect: line,
  otherwise: z.array(outcomeSchema),
});

/** Numbered steps that make a problem happen again, with what should and what may appear. */
export const reproductionSchema = z.strictObject({
  id: recordId,
  /** Append-only number for codes; never reused. */
  number: z.int().positive(),
  title: line,
  goal: paragraph,
  /** What to have at hand. */
  needs: z.array(line).min(1),
  /** True where a step shows or scans a sign-in code: the safety questions come first. */
  touchesCode: z.boolean(),
  steps: z.array(stepSchema).min(1),
  /** What it means when every step went as expected. */
  outcome: paragraph,
  evidence: z.array(citation).min(1, 'is empty; a reproduction needs at least one source'),
  history,
});

export type Reproduction = z.infer<typeof reproductionSchema>;
export type ReproductionStep = z.infer<typeof stepSchema>;
export type Actor = ReproductionStep['actor'];
