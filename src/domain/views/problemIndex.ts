import type {Dataset} from '../records/dataset';

interface IndexEntry {
  readonly text: string;
  /** Who says so, where others say the same. */
  readonly by?: string;
  readonly to: string;
}

/** Entries under one letter. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

export interface ProblemIndex {
  readonly problems: readonly IndexLetter[];
  readonly messages: readonly IndexLetter[];
}

const firstLetter = (text: string) =>
  /[\p{L}\p{N}]/u.exec(text)?.[0].normalize('NFKD').charAt(0).toUpperCase() ?? '';

/** Texts without letters, or with a number first, stand together at the top. */
const others = '0–9';

function byLetter(entries: readonly IndexEntry[], locale: string): IndexLetter[] {
  const {compare} = new Intl.Collator(locale, {ignorePunctuation: true, numeric: true});
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of [...entries].sort(
    (a, b) => compare(a.text, b.text) || compare(a.by ?? '', b.by ?? ''),
  )) {
    const first = firstLetter(entry.text);
    const letter = /\p{L}/u.test(first) ? first : others;
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .map(([letter, found]) => ({letter, entries: found}))
    .sort((a, b) => (a.letter === others ? -1 : b.letter === others ? 1 : compare(a.letter, b.letter)));
}

type Told = Pick<Dataset, 'messages' | 'subjects'>;

/** Two products may say the same words: then their names tell the entries apart. */
function messageEntries({messages, subjects}: Told): IndexEntry[] {
  const nameOf = (id: string) => subjects.find((subject) => subject.id === id)?.name ?? id;
  const isSaidTwice = (text: string) => messages.filter((each) => each.text === text).length > 1;
  return messages.map(({text, id, products}) => ({
    text,
    ...(isSaidTwice(text) && {by: products.map(nameOf).join(', ')}),
    to: `/messages/#${id}`,
  }));
}

/**
 * Every problem and every message in the order of the alphabet, with the page about it.
 * @param locale BCP 47; decides the order
 */
export function toProblemIndex(
  {causes, ...told}: Pick<Dataset, 'causes'> & Told,
  locale: string,
): ProblemIndex {
  return {
    problems: byLetter(
      causes.flatMap(({title, article}) => (article === undefined ? [] : [{text: title, to: article}])),
      locale,
    ),
    messages: byLetter(messageEntries(told), locale),
  };
}
