import * as z from 'zod';
import {line, recordId} from './common';

/** A question that the site must answer; articles name the ones they really answer. */
const topicSchema = z.strictObject({
  id: recordId,
  answers: line,
  /** How people put it. The search knows these words of every page that answers the topic. */
  asked: z.array(line).min(1),
  /** Topics whose answers help with this one too. */
  near: z.array(recordId),
});
export const topicsSchema = z.array(topicSchema);

export type Topic = z.infer<typeof topicSchema>;
