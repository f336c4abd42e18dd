import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {Embed} from '../components/Embed';
import {Reproduction} from '../components/Reproduction';

interface EmbedReproductionPageProps extends Required<Pick<ComponentProps<typeof Reproduction>, 'record'>> {
  readonly frame: {readonly fullPage: string};
}

/** The steps that make a problem happen again, for the pages of others. */
export default function EmbedReproductionPage({record, frame}: EmbedReproductionPageProps): ReactNode {
  return (
    <Embed
      title={translate({
        id: 'embed.reproduction',
        message: 'Steps to reproduce',
        description: 'Title of the steps of a reproduction in a page of somebody else',
      })}
      fullPage={frame.fullPage}>
      <Reproduction record={record} />
    </Embed>
  );
}
