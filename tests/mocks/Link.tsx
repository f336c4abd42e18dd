import type {Props} from '@docusaurus/Link';
import type {ReactNode} from 'react';

/** A plain link: what Docusaurus renders, without its router. */
export default function Link({to, href, className, children, ...rest}: Props): ReactNode {
  const current = rest['aria-current'];
  return (
    <a href={to ?? href} className={className} {...(current && {'aria-current': current})}>
      {children}
    </a>
  );
}
