import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';
import {FixHelp} from '../components/Fix/FixHelp';
import {PlainPage} from './_PlainPage';

/** The guided troubleshooter, with everything that it knows as a list below it. */
export default function FixPage({records}: ComponentProps<typeof FixHelp>): ReactNode {
  return (
    <PlainPage
      isWide
      title={translate({
        id: 'fix.title',
        message: 'Find out why the sign-in with my phone stops',
        description: 'Title of the guided troubleshooter',
      })}
      description={translate({
        id: 'fix.description',
        message: 'A few taps find the most likely reason, and what to try first, with how long it takes.',
        description: 'Description of the guided troubleshooter for search engines',
      })}>
      <FixHelp records={records} />
    </PlainPage>
  );
}
