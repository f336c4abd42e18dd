import {Children, Fragment, isValidElement, type ReactNode} from 'react';

interface TranslateProps {
  readonly children: string;
  readonly values?: Readonly<Record<string, ReactNode>>;
}

/**
 * Takes the place of @docusaurus/Translate where no Docusaurus is: the words that stand in the source,
 * which is the language of a release.
 */
export default function Translate({children, values = {}}: TranslateProps): ReactNode {
  const parts = children.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 ? values[part] : part));
  if (!parts.some((part) => isValidElement(part))) return parts.map(String).join('');
  return Children.map(parts, (part, at) => <Fragment key={at}>{part}</Fragment>);
}
