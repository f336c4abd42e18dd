import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {BrandSlot} from '../../components/Brand/BrandSlot';
import {ReleaseLine} from '../../components/ReleaseLine';
import {places} from '../../components/SiteNav/places';
import styles from './styles.module.css';

/** No year and no build date: the same sources give the same bytes on any day. */
export default function Footer(): ReactNode {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <BrandSlot name="site-foot" />
        <ul className={styles.links}>
          {places().map(({to, label}) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
          <li>
            <Link to="/help/privacy/someone-asked-me-to-scan/">
              <Translate id="footer.safety" description="Link to the safety article">
                Someone asked me to scan a code
              </Translate>
            </Link>
          </li>
          <li>
            <Link to="/about/">
              <Translate id="footer.about" description="Link to the about page">
                About this site and its data
              </Translate>
            </Link>
          </li>
        </ul>
        <ReleaseLine />
      </div>
    </footer>
  );
}
