import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {Embed} from '../components/Embed';
import {FixHelp} from '../components/Fix/FixHelp';

interface EmbedFixPageProps extends ComponentProps<typeof FixHelp> {
  readonly frame: {readonly fullPage: string};
}

/** The guided troubleshooter, for the pages of others. */
export default function EmbedFixPage({records, frame}: EmbedFixPageProps): ReactNode {
  return (
    <Embed
      title={translate({
        id: 'fix.title',
        message: 'Find out why the sign-in with my phone stops',
        description: 'Title of the guided troubleshooter',
      })}
      fullPage={frame.fullPage}>
      <FixHelp records={records} />
    </Embed>
  );
}
