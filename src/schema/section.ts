import * as z from 'zod';
import {line} from './common';

/** A part of the site's navigation with the articles that stand directly in it, in order. */
export const sectionSchema = z.strictObject({
  /** Path made of the names, below the place in the menu: "help/it-did-not-work/connecting". */
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  /** From the outermost group to this one. */
  names: z.array(line).min(1),
  /** Ids of articles, as in articles.json. */
  articles: z.array(z.string()).min(1),
});

export type Section = z.infer<typeof sectionSchema>;
