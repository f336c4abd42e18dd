import {translate} from '@docusaurus/Translate';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocRoot/Layout';
import type {ReactNode} from 'react';
import {SectionNav} from '../../../components/SectionNav';
import styles from './styles.module.css';

/**
 * Replaces the stock layout: the list of pages stands beside the article on wide screens and below
 * it on narrow ones, in the HTML both times, so that it works without script.
 */
export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={sidebar ? styles.withNav : styles.alone}>
      <main className={styles.main}>{children}</main>
      {sidebar && (
        <aside className={styles.nav}>
          <nav
            aria-label={translate({
              id: 'nav.section',
              message: 'Pages in this section',
              description: 'Name of the list of pages beside an article',
            })}>
            <SectionNav items={sidebar.items} />
          </nav>
        </aside>
      )}
    </div>
  );
}
