import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {pairStatement} from '../components/PairVerdict/pairStatement';
import {PairVerdict} from '../components/PairVerdict';
import {Siblings, type Sibling} from '../components/PairVerdict/Siblings';
import type {PairView} from '../domain/pair/pairView';
import styles from './_PairPage.module.css';

interface PairPageProps {
  /** Given by the site-data plugin. */
  readonly pair: {readonly view: PairView; readonly siblings: readonly Sibling[]; readonly fragment: string};
}

/** A page about one common pair; all of it stands in the HTML. */
export default function PairPage({pair}: PairPageProps): ReactNode {
  const {view, siblings, fragment} = pair;
  const {title, sentence} = pairStatement(view);
  return (
    <Layout title={title} description={sentence}>
      <main className={styles.page}>
        <article className="theme-doc-markdown markdown">
          <Heading as="h1">{title}</Heading>
          <PairVerdict view={view} />
          <Heading as="h2" id="others">
            <Translate id="pair.others" description="Before links to pages about similar pairs">
              Other browsers and phones
            </Translate>
          </Heading>
          <Siblings siblings={siblings} />
          <p>
            {/* The fragment is state, not the name of a part of that page. */}
            <Link to={`/devices/pair/#${fragment}`} data-noBrokenLinkCheck>
              <Translate
                id="pair.change"
                description="Link to the pair check with these two devices filled in">
                Change one of these devices
              </Translate>
            </Link>
          </p>
        </article>
      </main>
    </Layout>
  );
}
