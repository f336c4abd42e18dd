import * as z from 'zod';
import {citation, history, line, partialDate, recordId} from './common';
import {computerScreens, phoneScreens} from './vocabulary';

/** Exact words on a screen. Which screen says them matters: the same words can mean two things. */
export const messageSchema = z
  .strictObject({
    id: recordId,
    /** Letter for letter as the product shows it; {site} and the like stand for what varies. */
    text: line,
    /** Of which language the words are, BCP 47. */
    language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'is not a language; write for example "en"'),
    /** "exact": seen in a source letter for letter. "meaning": the source gives the sense only. */
    wording: z.enum(['exact', 'meaning']),
    /** Which screen says it. "log": a log or a code that only developers see. */
    device: z.enum(['computer', 'phone', 'site', 'log']),
    /** The subjects that show it: a browser, a system, an engine. */
    products: z.array(recordId),
    /** The version of the product, where the source names one. */
    version: line.optional(),
    /** The state of the product that the source speaks of. */
    seenOn: partialDate,
    /** The screen of the simulator on which it stands, where it stands on one. */
    screen: z.union([z.enum(computerScreens), z.enum(phoneScreens)]).optional(),
    /** Causes that it points to. Empty: it is part of a sign-in that goes well. */
    causes: z.array(recordId),
    evidence: z.array(citation).min(1, 'is empty; say which source shows these words'),
    unverified: z.array(line),
    history,
  })
  .refine((message) => message.device === 'log' || message.products.length > 0, {
    path: ['products'],
    message: 'is empty; name at least one product that shows the words',
  });

export type Message = z.infer<typeof messageSchema>;
