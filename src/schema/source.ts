import * as z from 'zod';
import {history, line, partialDate, recordId} from './common';
import {sourceKinds} from './vocabulary';

/** A public page that says something. Facts carry over from it; sentences do not. */
export const sourceSchema = z.strictObject({
  id: recordId,
  url: z.url({
    protocol: /^https$/,
    message: 'is not an https address; write for example "https://example.org/page"',
  }),
  publisher: line,
  title: line,
  kind: z.enum(sourceKinds),
  /** When this project read it. */
  accessedOn: partialDate,
  /** The date the page itself carries, where it carries one. */
  publishedOn: partialDate.optional(),
  /** "professionals": its publisher asks that pages for end users do not link to it; they name it instead. */
  linkFor: z.enum(['professionals']).optional(),
  /** Limits of our reading, for example "read through a quotation". */
  note: line.optional(),
  history,
});

export type Source = z.infer<typeof sourceSchema>;
