import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Callout} from '.';

/** What makes it worse, and the one rule that stands in every article. */
export function DoNot({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <Callout
      tone="stop"
      title={
        <Translate id="article.doNot" description="Title of the box with things not to do">
          Please don’t
        </Translate>
      }>
      {children}
      <p>
        <Translate id="article.ownCode" description="The rule below the things not to do">
          Only scan a code that you started yourself, on the computer in front of you.
        </Translate>{' '}
        <Link to="/help/privacy/someone-asked-me-to-scan/">
          <Translate id="article.asked" description="Link to the safety article">
            Did someone ask you to?
          </Translate>
        </Link>
      </p>
    </Callout>
  );
}
