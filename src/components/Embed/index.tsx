import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import LayoutProvider from '@theme/Layout/Provider';
import type {ReactNode} from 'react';
import {EmbeddedFrom} from '../../hooks/embeddedFrom';
import {useEmbedFrame} from '../../hooks/useEmbedFrame';
import {EmbedFoot} from './EmbedFoot';
import styles from './styles.module.css';

interface EmbedProps {
  readonly title: string;
  /** Path of the page that shows the same in full, "/devices/pair/". */
  readonly fullPage: string;
  readonly children: ReactNode;
}

/**
 * A part of the site for the pages of others: no header, no menu, no search. It is a document of its
 * own, so it has a heading and says whose it is.
 */
export function Embed({title, fullPage, children}: EmbedProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const content = useEmbedFrame();
  return (
    <EmbeddedFrom value={fullPage}>
      <LayoutProvider>
        <Head>
          <title>{`${title} | ${siteConfig.title}`}</title>
          <meta name="robots" content="noindex" />
        </Head>
        <div ref={content} className={styles.embed}>
          <main>
            <Heading as="h1" className={styles.title}>
              {title}
            </Heading>
            {children}
          </main>
          <EmbedFoot fullPage={fullPage} />
        </div>
      </LayoutProvider>
    </EmbeddedFrom>
  );
}
