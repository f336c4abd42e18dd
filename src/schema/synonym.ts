import * as z from 'zod';
import {line, recordId} from './common';

/** Words that mean the same to somebody who searches here. All of them find each other. */
const synonymSchema = z.strictObject({
  concept: recordId,
  /** Words or short phrases, in lower case, misspellings among them. */
  words: z.array(line).min(1),
  /** Below 1 for what is said in nearly every question and tells little about it. */
  weight: z.number().positive().max(1).optional(),
});

/** @throws (as an issue) where one word stands in two concepts: only one of them would ever be found */
export const synonymsSchema = z.array(synonymSchema).superRefine((synonyms, context) => {
  const owner = new Map<string, string>();
  synonyms.forEach(({concept, words}, at) =>
    words.forEach((word, position) => {
      const other = owner.get(word);
      if (other !== undefined) {
        context.addIssue({
          code: 'custom',
          path: [at, 'words', position],
          message: `is a word of "${other}" already; leave it in one of them`,
        });
      }
      owner.set(word, concept);
    }),
  );
});

export type Synonym = z.infer<typeof synonymSchema>;
