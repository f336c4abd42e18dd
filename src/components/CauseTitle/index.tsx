import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

interface CauseTitleProps {
  readonly cause: {readonly title: string; readonly article?: string | undefined};
}

/** The title of a cause, which leads to its article where it has one. */
export function CauseTitle({cause: {title, article}}: CauseTitleProps): ReactNode {
  return article === undefined ? title : <Link to={article}>{title}</Link>;
}
