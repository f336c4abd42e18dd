import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {FocusHeading} from './FocusHeading';
import styles from './End.module.css';

/** Where everything was tried: there is a way on, and it is not the person's fault. */
export function NothingLeft(): ReactNode {
  return (
    <section className={styles.plain}>
      <FocusHeading subject="nothing">
        <Translate id="fix.nothingLeft" description="Title: everything was tried">
          That was everything we know for this
        </Translate>
      </FocusHeading>
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
