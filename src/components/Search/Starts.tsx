import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {legs} from '../../schema/vocabulary';
import {Drawing} from '../Drawing';
import {stopNames} from '../Flow/stops';
import {ToIndex} from './ToIndex';
import styles from './Starts.module.css';

/** Where to begin without words: the picture of the sign-in, and its stops. */
export function Starts(): ReactNode {
  const names = stopNames();
  return (
    <nav className={styles.starts} aria-labelledby="search-starts">
      <p id="search-starts" className={styles.title}>
        <Translate id="search.starts" description="Above the stops of the sign-in, in the search">
          Or point to where it stopped:
        </Translate>
      </p>
      <div className={styles.both}>
        <div className={styles.picture} aria-hidden="true">
          <Drawing />
        </div>
        <ol className={styles.stops}>
          {legs.map((leg) => (
            <li key={leg}>
              <Link to={`/#stop-${leg}`}>{names[leg]}</Link>
            </li>
          ))}
        </ol>
      </div>
      <ToIndex />
    </nav>
  );
}
