import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Leads to the list that needs no search. */
export function ToIndex(): ReactNode {
  return (
    <Link to="/search/#all">
      <Translate id="search.toIndex" description="Link to the list of all problems">
        All problems and messages, from A to Z
      </Translate>
    </Link>
  );
}
