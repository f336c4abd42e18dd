/** The first sentence of a text; the whole where it has only one. "23H2. Later" is two, "14.1" is none. */
export function firstSentence(text: string): string {
  const end = /[.?!](?=\s+[\p{Lu}“"‘])/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
