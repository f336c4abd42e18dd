import * as z from 'zod';
import {citation, history, line, recordId} from './common';
import {operations} from './vocabulary';

const procedureStepSchema = z.strictObject({
  id: recordId,
  /** One action. A label stands in double asterisks, exactly as the product shows it. */
  action: line,
  /** What should appear then. */
  expect: line.optional(),
});

/** How one engine is used on its side of the flow, with the words that its screens show. */
export const procedureSchema = z.strictObject({
  id: recordId,
  engine: recordId,
  /** "client": up to the code on the screen. "authenticator": from the camera to the unlock. */
  role: z.enum(['client', 'authenticator']),
  /** "get" signs in, "create" makes a new passkey (WebAuthn, navigator.credentials). */
  operations: z.array(z.enum(operations)).min(1),
  steps: z.array(procedureStepSchema).min(1),
  evidence: z.array(citation).min(1, 'is empty; say which source shows these words'),
  /** What could not be verified, for example words that may have changed since. */
  unverified: z.array(line),
  history,
});

export type Procedure = z.infer<typeof procedureSchema>;
