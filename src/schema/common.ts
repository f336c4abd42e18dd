import * as z from 'zod';

/** A record id: lower-kebab-case, equal to its file name, never reused. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id; write for example "chrome-136"');

/**
 * A calendar date as exact as the source allows: "2026-11-05", "2026-11" or "2026".
 * Never a Date: no time zone may move it.
 */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'is not a date; write "2026-11-05", "2026-11" or "2026", in quotes',
  );

/** A product version exactly as the vendor writes it, quoted: "16.10" and 16.1 are different versions. */
export const version = z.string().min(1);

/** One line of reader-facing text. The limit keeps records from growing into articles. */
export const line = z.string().trim().min(1).max(200);

/** A short paragraph of reader-facing text. */
export const paragraph = z.string().trim().min(1).max(600);

/** What happened to a record and when. "confirmed" (looked again, no change) is an event too. */
export const historyEntry = z.strictObject({
  on: partialDate,
  change: z.enum(['added', 'changed', 'confirmed', 'expired']),
  note: line.optional(),
});

export const history = z.array(historyEntry).min(1);

/** A statement by a source, in our own words, with the date at which the source said it. */
export const citation = z.strictObject({
  source: recordId,
  observedOn: partialDate,
  says: line,
});

export type HistoryEntry = z.infer<typeof historyEntry>;
export type Citation = z.infer<typeof citation>;
