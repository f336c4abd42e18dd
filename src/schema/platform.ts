import * as z from 'zod';
import {versionRange} from './claim';
import {citation, history, line, recordId} from './common';
import {contexts} from './context';
import {alias} from './subject';

/**
 * A system as people name it: "Windows 11", "an iPhone". What the pickers of the pair check offer,
 * and the words by which it is found.
 */
export const platformSchema = z
  .strictObject({
    id: recordId,
    /** Position in lists, ascending. The first platform of a system is the one its bare name means. */
    order: z.int().positive(),
    /** With its article where it needs one: "a Mac", "Windows 11". */
    name: line,
    os: recordId,
    range: z.record(recordId, versionRange).optional(),
    /** True of every device of this platform. */
    context: z.array(z.enum(contexts)).min(1).optional(),
    /** Browsers that exist there. */
    browsers: z.array(recordId),
    /** Browsers for which a page "Sign in on … with …" is made. Empty: no page as the computer. */
    pageBrowsers: z.array(recordId),
    /** A page is made with this as the phone. */
    pagePhone: z.boolean(),
    /** What people type. "#" stands for a model number: "pixel #" finds "pixel 8a". */
    aliases: z.array(alias).min(1),
    /** Needed where `context` states something about the platform. */
    evidence: z.array(citation).min(1).optional(),
    history,
  })
  .refine((platform) => platform.context === undefined || platform.evidence !== undefined, {
    path: ['evidence'],
    message: 'is missing; "context" states something about the platform, so say which source says it',
  });

export type Platform = z.infer<typeof platformSchema>;
