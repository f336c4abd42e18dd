import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ComponentProps, ReactNode} from 'react';
import {Embed} from '../components/Embed';
import {PairCheck} from '../components/PairCheck';
import {PairLinks} from '../components/PairCheck/PairLinks';

interface EmbedPairPageProps
  extends
    Required<Pick<ComponentProps<typeof PairCheck>, 'records'>>,
    Required<Pick<ComponentProps<typeof PairLinks>, 'links'>> {
  readonly frame: {readonly fullPage: string};
}

/** The check of two devices, for the pages of others. Without script, the common pairs answer. */
export default function EmbedPairPage({records, links, frame}: EmbedPairPageProps): ReactNode {
  return (
    <Embed
      title={translate({
        id: 'embed.pair',
        message: 'Does this computer work with that phone?',
        description: 'Title of the check of two devices in a page of somebody else',
      })}
      fullPage={frame.fullPage}>
      <PairCheck records={records} />
      <Heading as="h2">
        <Translate id="embed.commonPairs" description="Heading: common pairs of a computer and a phone">
          Common pairs
        </Translate>
      </Heading>
      <PairLinks links={links} />
    </Embed>
  );
}
