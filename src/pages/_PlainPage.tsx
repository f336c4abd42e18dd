import Head from '@docusaurus/Head';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './_PlainPage.module.css';

interface Props {
  /** In the head, and above the page. */
  readonly title: string;
  /** For search engines. */
  readonly description: string;
  /** As wide as the header, for tables and things side by side; otherwise as wide as text is read well. */
  readonly isWide?: boolean;
  /** Search engines are asked to leave it out. */
  readonly isUnlisted?: boolean;
  readonly children: ReactNode;
}

/** A page that stands beside the sections of the help, without their menu. */
export function PlainPage({
  title,
  description,
  isWide = false,
  isUnlisted = false,
  children,
}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      {isUnlisted && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <main className={isWide ? styles.wide : styles.text}>
        <Heading as="h1">{title}</Heading>
        {children}
      </main>
    </Layout>
  );
}
