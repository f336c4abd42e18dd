import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {places} from '../../../components/SiteNav/places';
import styles from './styles.module.css';

/** A wrong address still leads somewhere useful. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className={styles.page}>
      <Heading as="h1">
        <Translate id="notFound.title" description="Title of the 404 page">
          This page is not here
        </Translate>
      </Heading>
      <p>
        <Translate id="notFound.text" description="404 page">
          The address may be mistyped, or the page has moved. If you are in the middle of signing in, this is
          the page most people need:
        </Translate>
      </p>
      <p>
        <Link className="button-main" to="/help/fix/sign-in-with-my-phone-did-not-work/">
          <Translate id="notFound.fix" description="404 page: link to the main article">
            Signing in with my phone did not work
          </Translate>
        </Link>
      </p>
      <ul>
        {places().map(({to, label}) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
