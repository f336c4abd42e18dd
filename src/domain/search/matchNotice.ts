import type {Notice} from '../../schema/notice';
import type {Analyser} from './analyser';

/** A notice with its words as terms. */
export interface ReadNotice {
  readonly notice: Notice;
  readonly when: readonly {readonly all: readonly (readonly Words[])[]; readonly none: readonly Words[]}[];
}

type Words = readonly string[];

export function readNotice(notice: Notice, {termsOf}: Analyser): ReadNotice {
  const read = (words: readonly string[]) => words.map((text) => termsOf(text, 'all'));
  return {
    notice,
    when: notice.when.map(({all, none = []}) => ({all: all.map(read), none: read(none)})),
  };
}

/** True where the words stand in the query, one after the other. */
const holds = (query: Words, words: Words) =>
  query.some((_term, at) => words.every((word, offset) => query[at + offset] === word));

/**
 * The first notice that a query calls for. Danger stands first in the list, so that it wins.
 * @param query all its terms, the small words too
 */
export function matchNotice(query: Words, notices: readonly ReadNotice[]): Notice | undefined {
  const any = (choices: readonly Words[]) => choices.some((words) => holds(query, words));
  return notices.find(({when}) => when.some(({all, none}) => all.every(any) && !any(none)))?.notice;
}
