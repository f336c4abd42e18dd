import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {BrandSlot} from '../Brand/BrandSlot';
import {Callout} from '.';

/** The fastest way in, before anything is mended, with the ways of the team that hosts the site. */
export function Quickest({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <Callout
      tone="quick"
      title={
        <Translate id="article.quickest" description="Title of the first box of an article">
          Quickest way in now
        </Translate>
      }>
      {children}
      <BrandSlot name="ways-in" />
    </Callout>
  );
}
