import * as z from 'zod';
import {versionRange} from './claim';
import {citation, history, line, partialDate, recordId, version} from './common';

const subjectKinds = ['os', 'browser', 'provider', 'scanner', 'services', 'engine'] as const;
export const formFactors = ['computer', 'phone', 'other'] as const;

export const alias = z
  .string()
  .min(2)
  .regex(/^[^A-Z]+$/, 'has capitals; aliases are lower case');

/** One published version. Order in the list is the order of versions, oldest first. */
const releaseSchema = z.strictObject({
  v: version,
  on: partialDate.optional(),
  eol: partialDate.optional(),
});

/**
 * Where an engine answers: on this system, in these browsers (any, where none is named), in these
 * versions. A rule knows no contexts: what a circumstance changes is said by claims, so that it can
 * never improve an answer. "client" shows the code, "authenticator" answers it (CTAP 2.2, hybrid).
 */
const engineRuleSchema = z.strictObject({
  role: z.enum(['client', 'authenticator']),
  os: recordId,
  browsers: z.array(recordId).min(1).optional(),
  range: z.record(recordId, versionRange).optional(),
});

/** The number by which passkeys name the store they were made in (WebAuthn, authenticator data). */
const aaguidSchema = z.strictObject({
  aaguid: z
    .string()
    .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'is no AAGUID: lower-case hexadecimal, 8-4-4-4-12'),
  /** Which of the store's passkeys, where it has several numbers: "on Android". */
  where: line.optional(),
  source: recordId,
  observedOn: partialDate,
});

const subjectFields = z.strictObject({
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
  aliases: z.array(alias),
  /** Of an operating system: the passkey store that comes with it. */
  ownProvider: recordId.optional(),
  /** Of a passkey store. No entry: nobody has said. */
  aaguids: z.array(aaguidSchema).min(1).optional(),
  /** Of an engine: the code that really shows or answers the QR code, whatever the browser is called. */
  answersFor: z.array(engineRuleSchema).min(1).optional(),
  /** Of an engine: what says that it is the one that answers there. */
  evidence: z.array(citation).min(1).optional(),
  history,
});

/** A product that claims speak about. */
export const subjectSchema = subjectFields
  .refine((subject) => (subject.kind === 'engine') === (subject.answersFor !== undefined), {
    path: ['answersFor'],
    message: 'belongs to subjects of kind engine, and each of them needs it',
  })
  .refine((subject) => subject.kind !== 'engine' || subject.evidence !== undefined, {
    path: ['evidence'],
    message: 'is missing; an engine needs at least one source that says where it answers',
  })
  .refine((subject) => subject.kind === 'provider' || subject.aaguids === undefined, {
    path: ['aaguids'],
    message: 'belongs to subjects of kind provider',
  });

export type Aaguid = z.infer<typeof aaguidSchema>;
export type EngineRule = z.infer<typeof engineRuleSchema>;
export type Subject = z.infer<typeof subjectSchema>;
