import * as z from 'zod';
import {history, line, partialDate, recordId, version} from './common';

export const subjectKinds = ['os', 'browser', 'provider', 'scanner', 'services'] as const;
export const formFactors = ['computer', 'phone', 'other'] as const;

/** One published version. Order in the list is the order of versions, oldest first. */
export const releaseSchema = z.strictObject({
  v: version,
  on: partialDate.optional(),
  eol: partialDate.optional(),
});

/** A product that claims speak about. */
export const subjectSchema = z.strictObject({
  id: recordId,
  kind: z.enum(subjectKinds),
  name: line,
  vendor: line,
  /** What an operating system runs on; decides which roles can apply at all. */
  formFactor: z.enum(formFactors).optional(),
  scheme: z.enum(['semver', 'int', 'windows', 'date']),
  releases: z.array(releaseSchema),
  /** Where the release dates come from. */
  releaseSources: z.array(recordId),
  /** What people type: "win10", "galaxy", "iphone". Lower case. */
  aliases: z.array(
    z
      .string()
      .min(2)
      .regex(/^[^A-Z]+$/, 'has capitals; aliases are lower case'),
  ),
  history,
});

export type Subject = z.infer<typeof subjectSchema>;
