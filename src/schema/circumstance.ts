import * as z from 'zod';
import {history, line, recordId} from './common';
import {contexts} from './context';
import {alias} from './subject';

/** A context as people meet it: where it can occur, what it is called, and the way around it. */
export const circumstanceSchema = z.strictObject({
  id: z.enum(contexts),
  order: z.int().positive(),
  /** As it is said after a device: "in a private window", "installed as Flatpak". */
  name: line,
  /** For which device of a pair it matters: the one that shows the code, the one that answers it. */
  sides: z.array(z.enum(['computer', 'phone'])).min(1),
  /** Operating systems on which it exists. */
  os: z.array(recordId).min(1),
  /** The platform that is meant where the context is named and no system is. */
  alone: recordId.optional(),
  aliases: z.array(alias),
  /** What to do about it, as one instruction. */
  fix: line,
  history,
});

export type Circumstance = z.infer<typeof circumstanceSchema>;
