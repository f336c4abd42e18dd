import {Fragment, type ReactNode} from 'react';
import type {Analyser} from '../../domain/search/analyser';
import {markParts} from '../../domain/search/markParts';

export interface Marks {
  readonly terms: ReadonlySet<string>;
  readonly analyser: Analyser;
}

/** A text with the words marked that were searched for. */
export function Marked({text, marks}: {readonly text: string; readonly marks: Marks}): ReactNode {
  return markParts(text, marks.terms, marks.analyser).map(({text: part, marked}, at) => {
    // The parts of one text have no identity but their place.
    const key = `${at}-${part}`;
    return marked ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>;
  });
}
