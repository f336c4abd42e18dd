import * as z from 'zod';
import {citation, history, line, paragraph, recordId} from './common';
import {fixers, harms, legs, sides} from './vocabulary';

export const fixSchema = z.strictObject({
  who: z.enum(fixers),
  action: line,
  /** How to tell that it worked. */
  success: line,
  seconds: z.int().positive(),
  harm: z.enum(harms),
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
  weightBasis: line,
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
