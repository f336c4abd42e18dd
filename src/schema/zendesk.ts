import * as z from 'zod';
import {line, partialDate} from './common';
import {audiences} from './vocabulary';

/** An id of the pack: stable while the article or section exists, whatever its title. */
const externalId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);

/**
 * One file of the pack: the body of a request that creates an article (Zendesk Help Center API, "Create
 * Article"). `permission_group_id`, which that request needs too, exists only in the reader's account.
 */
export const zendeskArticleSchema = z.strictObject({
  article: z.strictObject({
    title: line,
    body: z.string().min(1),
    locale: z.string(),
    label_names: z.array(z.string().min(1)).min(1),
    draft: z.literal(true),
    /** Null: seen by everyone once it is published. */
    user_segment_id: z.null(),
    comments_disabled: z.literal(true),
  }),
  notify_subscribers: z.literal(false),
});

/** manifest.json of the pack. */
export const zendeskManifestSchema = z.strictObject({
  $schema: z.string(),
  licence: z.literal('CC-BY-4.0'),
  formatVersion: z.literal(1),
  /** Version of the site, and the newest date of its facts. */
  version: z.string(),
  factsDate: partialDate,
  locale: z.string(),
  category: z.strictObject({name: line, description: z.string()}),
  sections: z.array(z.strictObject({externalId, name: line, position: z.int().min(0)})).min(1),
  articles: z
    .array(
      z.strictObject({
        externalId,
        section: externalId,
        position: z.int().min(0),
        audience: z.array(z.enum(audiences)),
        /** The label that only this article carries. */
        label: z.string(),
        /** Path below the manifest. */
        file: z.string(),
        /** Of the file; another value than last time means that the article changed. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** The page that it was made from. */
        source: z.url(),
      }),
    )
    .min(1),
});
