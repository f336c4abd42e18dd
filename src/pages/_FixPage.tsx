import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ComponentProps, ReactNode} from 'react';
import {FixHelp} from '../components/Fix/FixHelp';
import styles from './_ToolPage.module.css';

/** The guided troubleshooter, with everything that it knows as a list below it. */
export default function FixPage({records}: ComponentProps<typeof FixHelp>): ReactNode {
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
        <FixHelp records={records} />
      </main>
    </Layout>
  );
}
