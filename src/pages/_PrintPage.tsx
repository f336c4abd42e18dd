import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PrintEdition, type PrintEditionProps} from '../components/PrintEdition';
import styles from './_PairPage.module.css';

/** The pages for agents on one page, for paper. Search engines get the pages themselves. */
export default function PrintPage(articles: PrintEditionProps): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'print.title',
        message: 'For support agents: the print edition',
        description: 'Title of the print edition of the pages for agents',
      })}
      description={translate({
        id: 'print.description',
        message:
          'The call script, red flags, replies, escalation and the triage card as one document to print.',
        description: 'Description of the print edition of the pages for agents',
      })}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page}>
        <PrintEdition {...articles} />
      </main>
    </Layout>
  );
}
