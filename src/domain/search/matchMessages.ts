import type {SearchIndex} from './searchIndex';

type Message = SearchIndex['messages'][number];

/** A message with its words as terms. */
export interface ReadMessage {
  readonly message: Message;
  readonly terms: readonly string[];
}

export interface MatchedMessage {
  readonly message: Message;
  /** From 0 to 1: the part of the message, or of what was typed, that is the same. */
  readonly share: number;
}

const fewestWords = 2;
const leastShare = 0.6;

/** The longest run of terms that both have, in order and without a gap. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let row: number[] = [];
  for (const term of a) {
    const next = b.map((other, at) => (other === term ? (at === 0 ? 0 : (row[at - 1] ?? 0)) + 1 : 0));
    longest = Math.max(longest, ...next, 0);
    row = next;
  }
  return longest;
}

/**
 * The messages that somebody typed as they stand on the screen, or a good part of one. Single words
 * are no message: "Connecting" stands in many.
 */
export function matchMessages(query: readonly string[], messages: readonly ReadMessage[]): MatchedMessage[] {
  return messages
    .map(({message, terms}) => {
      const run = commonRun(query, terms);
      const fewest = Math.min(fewestWords, terms.length);
      return {message, run, fewest, share: run / Math.min(terms.length, query.length)};
    })
    .filter(({run, fewest, share}) => run > 0 && run >= fewest && share >= leastShare)
    .sort((a, b) => b.share - a.share || b.run - a.run);
}
