import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ComponentProps, ReactNode} from 'react';
import {Fix} from '../components/Fix';
import {Outline} from '../components/Fix/Outline';
import {Quickest} from '../components/Callout/Quickest';
import styles from './_ToolPage.module.css';

/** The guided troubleshooter, with everything that it knows as a list below it. */
export default function FixPage({records}: ComponentProps<typeof Fix>): ReactNode {
  return (
    <Layout
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
      <main className={styles.wide}>
        <Heading as="h1">
          <Translate id="fix.title" description="Title of the guided troubleshooter">
            Find out why the sign-in with my phone stops
          </Translate>
        </Heading>
        <Quickest>
          <p>
            <Translate id="fix.quickest" description="First line of the guided troubleshooter">
              Open the site on the phone itself and sign in there. It needs no code and no Bluetooth.
            </Translate>{' '}
            <Link to="/help/privacy/someone-asked-me-to-scan/">
              <Translate id="door.safety" description="Front door: quiet line to the safety article">
                Did someone call, write or show you a code? Stop and read this first.
              </Translate>
            </Link>
          </p>
        </Quickest>
        <Fix records={records} />
        <Outline causes={records.causes} />
      </main>
    </Layout>
  );
}
