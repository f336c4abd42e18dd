import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {BrandSlot} from '../../components/Brand/BrandSlot';
import {SchemeSwitch} from '../../components/SchemeSwitch';
import {SearchBox} from '../../components/Search/SearchBox';
import {places} from '../../components/SiteNav/places';
import {useBase} from '../../hooks/useBase';
import styles from './styles.module.css';

function Places({className}: {readonly className?: string}): ReactNode {
  const {pathname} = useLocation();
  const page = useBase().withoutBase(pathname);
  return (
    <nav
      className={className}
      aria-label={translate({id: 'nav.label', message: 'Main', description: 'Name of the main menu'})}>
      <ul className={styles.places}>
        {places().map(({to, label}) => (
          <li key={to}>
            <Link to={to} {...(page.startsWith(to) && {'aria-current': 'true' as const})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Replaces the stock bar: its menu on narrow screens is a details element and needs no script. */
export default function Navbar(): ReactNode {
  const {pathname} = useLocation();
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          <BrandSlot name="site-name" as="span" />
        </Link>
        <Places className={styles.wide} />
        <div className={styles.tools}>
          <SearchBox />
          <SchemeSwitch />
          {/* A new page gets a closed menu. */}
          <details className={styles.menu} key={pathname}>
            <summary className="button-plain">
              <Translate id="nav.menu" description="Opens the main menu on narrow screens">
                Menu
              </Translate>
            </summary>
            <Places className={styles.panel} />
          </details>
        </div>
      </div>
    </header>
  );
}
