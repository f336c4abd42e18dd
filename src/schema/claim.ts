import * as z from 'zod';
import {capabilities} from './capability';
import {conditions, contexts} from './context';
import {history, line, partialDate, recordId, version} from './common';

export const claimValues = ['yes', 'no', 'partial', 'flag', 'announced'] as const;

/** Inclusive at both ends. A missing end is open. */
export const versionRange = z.strictObject({from: version.optional(), until: version.optional()});

export const evidenceSchema = z.strictObject({
  source: recordId,
  /** The date of the state of the source that was read. */
  observedOn: partialDate,
  says: z.enum(['yes', 'no', 'partial']),
  /** "row": the source speaks of the product as a whole, not of this one capability. */
  scope: z.enum(['cell', 'row']),
  note: line.optional(),
  testedWith: z
    .strictObject({
      client: recordId,
      authenticator: recordId,
      versions: z.record(recordId, version),
    })
    .optional(),
});

/**
 * "These subjects together, in these versions and contexts, can (not) do this", with evidence.
 * No claim means unknown; unknown is never "no".
 */
export const claimSchema = z
  .strictObject({
    id: recordId,
    /** All of these at once: ["windows", "chrome"] speaks of Chrome on Windows. */
    subject: z.array(recordId).min(1),
    capability: z.enum(capabilities),
    /** Per subject of this claim. A subject that is left out means any version. */
    range: z.record(recordId, versionRange).optional(),
    context: z.array(z.enum(contexts)).optional(),
    value: z.enum(claimValues),
    conditions: z.array(z.enum(conditions)).optional(),
    note: line.optional(),
    evidence: z
      .array(evidenceSchema)
      .min(1, 'is empty; a claim needs at least one piece of evidence: source, observedOn, says, scope'),
    history,
  })
  .refine((claim) => !['partial', 'flag', 'announced'].includes(claim.value) || claim.note, {
    path: ['note'],
    message: 'is missing; "partial", "flag" and "announced" need a note that says what is limited',
  });

export type Claim = z.infer<typeof claimSchema>;
export type ClaimValue = Claim['value'];
export type VersionRange = z.infer<typeof versionRange>;
