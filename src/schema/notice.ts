import * as z from 'zod';
import {line, recordId} from './common';

/** Words or short phrases, one of which has to be there. */
const anyOf = z.array(line).min(1);

/** What stands above the results when a search has a meaning that words alone would not find. */
const noticeSchema = z.strictObject({
  id: recordId,
  /** "danger": something may be wrong right now. "other-meaning": the word means something else here. */
  kind: z.enum(['danger', 'other-meaning']),
  /** One sentence, said before the results. */
  says: line,
  /** The page that is put first. */
  article: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/, 'is not an address of this site such as "/help/"'),
  /** The notice is given where one of these holds: of every list one word is there, and none of `none`. */
  when: z
    .array(
      z.strictObject({
        all: z.array(anyOf).min(1),
        none: anyOf.optional(),
      }),
    )
    .min(1),
});
export const noticesSchema = z.array(noticeSchema);

export type Notice = z.infer<typeof noticeSchema>;
