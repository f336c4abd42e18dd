import {cloneElement, isValidElement, type ReactNode} from 'react';

type Values = Readonly<Record<string, ReactNode>>;

interface TranslateProps {
  readonly children?: string;
  readonly id?: string;
  readonly values?: Values;
}

/** Puts values in place of {placeholders}; an unknown placeholder stays, as in Docusaurus. */
function fill(text: string, values: Values): ReactNode[] {
  return text.split(/(\{\w+\})/).map((part, i) => {
    const value = i % 2 === 1 ? values[part.slice(1, -1)] : undefined;
    if (value === undefined) return part;
    return isValidElement(value) ? cloneElement(value, {key: i}) : value;
  });
}

export function translate({message = ''}: {readonly message?: string}, values: Values = {}): string {
  return fill(message, values).map(String).join('');
}

/** The default language: the words that stand in the source. */
export default function Translate({children = '', values = {}}: TranslateProps): ReactNode {
  const parts = fill(children, values);
  return parts.some((part) => isValidElement(part)) ? parts : parts.map(String).join('');
}
