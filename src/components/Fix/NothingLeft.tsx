import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useEffect, useRef, type ReactNode} from 'react';
import styles from './End.module.css';

/** Where everything was tried: there is a way on, and it is not the person's fault. */
export function NothingLeft(): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.plain}>
      <Heading as="h2" ref={heading} tabIndex={-1} className={styles.title}>
        <Translate id="fix.nothingLeft" description="Title: everything was tried">
          That was everything we know for this
        </Translate>
      </Heading>
      <p>
        <Translate id="fix.nothingLeftText" description="Everything was tried">
          You have done what can be done here. Get in another way today, and send the report below to the
          site’s support: it says what you tried.
        </Translate>
      </p>
      <p>
        <Link className="button-main" to="/help/start/other-ways-in/">
          <Translate id="fix.otherWays" description="Link at the end">
            Other ways in today
          </Translate>
        </Link>
      </p>
    </section>
  );
}
