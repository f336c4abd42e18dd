import type {Analyser} from './analyser';

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in parts, those marked that somebody searched for. Together they are the text again. */
export function markParts(text: string, terms: ReadonlySet<string>, analyser: Analyser): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const {term, from, to} of analyser.read(text)) {
    if (!terms.has(term) || from < at) continue;
    if (from > at) parts.push({text: text.slice(at, from), marked: false});
    parts.push({text: text.slice(from, to), marked: true});
    at = to;
  }
  if (at < text.length) parts.push({text: text.slice(at), marked: false});
  return parts;
}
