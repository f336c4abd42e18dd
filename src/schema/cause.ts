import * as z from 'zod';
import {citation, history, line, paragraph, recordId} from './common';
import {fixers, harms, helps, legs, sides} from './vocabulary';

const fixSchema = z.strictObject({
  /** What is done. Causes that are mended by the same act name it alike. */
  id: recordId,
  who: z.enum(fixers),
  action: line,
  /** How to tell that it worked. */
  success: line,
  seconds: z.int().positive(),
  harm: z.enum(harms),
  /** How often it helps where this cause is the right one: an estimate. */
  helps: z.enum(helps),
});

/** What is answered to a check where this cause is the reason. */
const expectationSchema = z.strictObject({
  check: recordId,
  /** One answer, or each that may be given, for example because systems differ. */
  answers: z.array(recordId).min(1),
  why: line,
});

/**
 * One of several ways in which a cause appears. Where a way names answers to a check, they are some
 * of those that the cause expects; so it is said which answers come together.
 */
const waySchema = z.strictObject({
  id: recordId,
  /** How common it is beside the other ways of the cause: an estimate. */
  share: z.int().positive(),
  answers: z.record(recordId, z.array(recordId).min(1)),
});

/** One reason why a cross-device sign-in fails or confuses. */
export const causeSchema = z.strictObject({
  id: recordId,
  /** Append-only number for codes; never reused. */
  number: z.int().positive(),
  title: line,
  /** Where the flow stops. */
  leg: z.enum(legs),
  side: z.enum(sides),
  fixableBy: z.array(z.enum(fixers)).min(1),
  /** How common, 1 (rare) to 5 (very common): an estimate. */
  weight: z.int().min(1).max(5),
  /** On what the estimate rests. */
  weightBasis: line,
  /** The fault of the simulator that is this cause (src/domain/simulator/faults.ts). */
  fault: recordId,
  /** Answers other than what is normal for a check. */
  expects: z.array(expectationSchema).min(1),
  /** In which ways it appears, where several expected answers belong together. */
  ways: z.array(waySchema).min(2, 'is too short; with one way, leave "ways" out').optional(),
  /** Checks with a normal answer to which this cause predicts none. */
  open: z.array(recordId),
  /** What the person sees. */
  symptoms: z.array(line).min(1),
  fixes: z
    .array(fixSchema)
    .min(1)
    .refine(
      (fixes) =>
        fixes.every((fix, i) => i === 0 || harms.indexOf(fixes[i - 1]!.harm) <= harms.indexOf(fix.harm)),
      'is not ordered by harm; put harmless fixes first: none, low, high',
    ),
  /** Address of the article about it, where one is written. */
  article: z
    .string()
    .regex(/^\/[a-z0-9/-]+\/$/, 'is not a site path; write for example "/help/fix/cannot-scan-the-code/"')
    .optional(),
  explanation: paragraph,
  evidence: z.array(citation).min(1, 'is empty; a cause needs at least one source'),
  /** What we could not verify. Printed wherever the cause is. */
  unverified: z.array(line),
  history,
});

export type Cause = z.infer<typeof causeSchema>;
export type CauseFix = z.infer<typeof fixSchema>;
