import * as z from 'zod';
import {line, recordId} from './common';

/** A question that the site must answer; articles name the ones they really answer. */
export const topicSchema = z.strictObject({id: recordId, answers: line});
export const topicsSchema = z.array(topicSchema);

export type Topic = z.infer<typeof topicSchema>;
