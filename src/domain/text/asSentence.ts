/** A word as a sentence of its own; one that is left open, as "Works, if …", gets no full stop. */
export const asSentence = (word: string): string => (/[….!?]$/.test(word) ? word : `${word}.`);
