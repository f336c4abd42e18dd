import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useBrand} from '../../hooks/useBrand';
import {Support} from '../Brand/Support';
import {WaysIn} from '../Brand/WaysIn';
import {FocusHeading} from './FocusHeading';
import styles from './End.module.css';

/** Where everything was tried: there is a way on, and it is not the person's fault. */
export function NothingLeft(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const brand = useBrand();
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
      <WaysIn brand={brand} baseUrl={siteConfig.baseUrl} />
      {brand.support && <Support support={brand.support} />}
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
