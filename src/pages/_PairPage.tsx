import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {PairArticle, type PairPageData} from '../components/PairVerdict/PairArticle';
import {pairStatement} from '../components/PairVerdict/pairStatement';
import styles from './_PairPage.module.css';

interface PairPageProps {
  /** Given by the site-data plugin. */
  readonly pair: PairPageData;
}

/** A page about one common pair; all of it stands in the HTML. */
export default function PairPage({pair}: PairPageProps): ReactNode {
  const {title, sentence} = pairStatement(pair.view);
  return (
    <Layout title={title} description={sentence}>
      <main className={styles.page}>
        <PairArticle pair={pair} />
      </main>
    </Layout>
  );
}
