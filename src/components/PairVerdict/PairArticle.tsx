import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {PairPageLink} from '../../domain/pair/pairPages';
import type {PairView} from '../../domain/pair/pairView';
import {pairStatement} from './pairStatement';
import {PairVerdict} from '.';
import {Siblings} from './Siblings';
import {Titled} from './Titled';

export interface PairPageData {
  readonly view: PairView;
  readonly siblings: readonly PairPageLink[];
  /** The same two devices in the pair check, without "#". */
  readonly fragment: string;
}

/** The whole of a page about two devices. */
export function PairArticle({pair}: {readonly pair: PairPageData}): ReactNode {
  const {view, siblings, fragment} = pair;
  return (
    <article className="theme-doc-markdown markdown">
      <Heading as="h1">{pairStatement(view).title}</Heading>
      <PairVerdict view={view} />
      <Titled id="others" title={othersTitle()}>
        <Siblings siblings={siblings} />
        <p>
          {/* The fragment is state, not the name of a part of that page. */}
          <Link to={`/devices/pair/#${fragment}`} data-noBrokenLinkCheck>
            <Translate id="pair.change" description="Link to the pair check with these two devices filled in">
              Change one of these devices
            </Translate>
          </Link>
        </p>
      </Titled>
    </article>
  );
}

function othersTitle(): string {
  return translate({
    id: 'pair.others',
    message: 'Other browsers and phones',
    description: 'Before links to pages about similar pairs',
  });
}
