import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {addressOf} from '../../domain/search/address';
import type {Hit} from '../../domain/search/hit';
import styles from './Starts.module.css';

/** Pages that look like what was typed, where nothing was found. */
export function NearPages({hits}: {readonly hits: readonly Hit[]}): ReactNode {
  const title = useId();
  if (hits.length === 0) return null;
  return (
    <nav className={styles.starts} aria-labelledby={title}>
      <p id={title} className={styles.title}>
        <Translate id="search.near" description="Above pages whose titles look like what was typed in vain">
          Do you mean one of these?
        </Translate>
      </p>
      <ul className={styles.stops}>
        {hits.map((hit) => (
          <li key={hit.url}>
            <Link to={addressOf(hit)}>{hit.title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
