import * as z from 'zod';
import {line, partialDate, recordId} from './common';
import {audiences} from './vocabulary';

/** The fields of an article's front matter that this project reads. Docusaurus reads the others. */
export const articleSchema = z.object({
  title: line,
  description: z.string().trim().min(40).max(180),
  audience: z.array(z.enum(audiences)).min(1),
  /** Ids of data/topics.yml: the questions this page really answers. */
  topics: z.array(recordId).max(3),
  lastVerified: partialDate,
  causes: z.array(recordId).optional(),
  reproductions: z.array(recordId).optional(),
  sources: z.array(recordId).optional(),
});

/** One entry of articles.json. */
export const articleEntrySchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.string(),
  audience: z.array(z.enum(audiences)),
  topics: z.array(z.string()).max(3),
  lastVerified: partialDate,
  markdown: z.string(),
});

export type Article = z.infer<typeof articleSchema>;

export type ArticleEntry = z.infer<typeof articleEntrySchema>;
