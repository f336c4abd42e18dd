import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './tokens.module.css';

const code = 'hybridTransport: true';

/** Each size of words, in words of that size. They are no headings of this page. */
export function TypeScale(): ReactNode {
  return (
    <div className={styles.type}>
      <p className={styles.h1}>
        <Translate id="design.type.h1" description="Page of tokens: words of a size">
          Title of a page
        </Translate>
      </p>
      <p className={styles.h2}>
        <Translate id="design.type.h2" description="Page of tokens: words of a size">
          Heading of a part
        </Translate>
      </p>
      <p className={styles.h3}>
        <Translate id="design.type.h3" description="Page of tokens: words of a size">
          Heading below that
        </Translate>
      </p>
      <p>
        <Translate id="design.type.body" description="Page of tokens: words of a size">
          Words of an article. A line is never longer than the measure, so that the eye finds the next one.
        </Translate>
      </p>
      <p>
        <code>{code}</code>
      </p>
    </div>
  );
}
