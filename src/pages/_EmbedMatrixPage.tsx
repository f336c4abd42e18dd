import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {Embed} from '../components/Embed';
import {SupportTables} from '../components/SupportTables';

interface EmbedMatrixPageProps extends Required<Pick<ComponentProps<typeof SupportTables>, 'tables'>> {
  readonly frame: {readonly fullPage: string};
}

/** The table of systems and browsers, for the pages of others. */
export default function EmbedMatrixPage({tables, frame}: EmbedMatrixPageProps): ReactNode {
  return (
    <Embed
      title={translate({
        id: 'embed.matrix',
        message: 'Which devices work together?',
        description: 'Title of the table about devices in a page of somebody else',
      })}
      fullPage={frame.fullPage}>
      <SupportTables tables={tables} />
    </Embed>
  );
}
