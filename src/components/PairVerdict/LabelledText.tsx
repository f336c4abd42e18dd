import {Fragment, type ReactNode} from 'react';

/** Text from a record, in which a label of a screen stands in double asterisks. */
export function LabelledText({children}: {readonly children: string}): ReactNode {
  return children
    .split('**')
    .map((part, i) => (i % 2 === 1 ? <strong key={i}>{part}</strong> : <Fragment key={i}>{part}</Fragment>));
}
