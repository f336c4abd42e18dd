import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Callout} from '.';

/** What makes it worse. */
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
    </Callout>
  );
}
