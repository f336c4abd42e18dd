import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ComponentProps, ReactNode} from 'react';
import {ProblemIndex} from '../components/Search/ProblemIndex';
import {SearchPage} from '../components/Search/SearchPage';
import styles from './_ToolPage.module.css';

/** The search with its filters; below it every problem and message, which need no script. */
export default function Search(props: ComponentProps<typeof ProblemIndex>): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'search.pageTitle',
        message: 'Search the help',
        description: 'Title of the search page',
      })}
      description={translate({
        id: 'search.description',
        message: 'Type what you see or what you want. Below: every problem and every message from A to Z.',
        description: 'Description of the search page for search engines',
      })}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={styles.page}>
        <Heading as="h1">
          <Translate id="search.pageTitle" description="Title of the search page">
            Search the help
          </Translate>
        </Heading>
        <SearchPage />
        <ProblemIndex {...props} />
      </main>
    </Layout>
  );
}
