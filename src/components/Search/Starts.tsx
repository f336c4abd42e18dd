import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {SearchAnswer} from '../../domain/search/searcher';
import {legs} from '../../schema/vocabulary';
import {Drawing} from '../Drawing';
import {stopNames} from '../Flow/stopNames';
import {NearPages} from './NearPages';
import {ToIndex} from './ToIndex';
import styles from './Starts.module.css';

interface StartsProps {
  /** Undefined where nothing was typed. */
  readonly answer: SearchAnswer | undefined;
}

/** Where to begin without results: what looks like the words, the picture of the sign-in, its stops. */
export function Starts({answer}: StartsProps): ReactNode {
  const title = useId();
  const names = stopNames();
  return (
    <>
      {answer?.kind === 'found' && <NearPages hits={answer.near} />}
      <nav className={styles.starts} aria-labelledby={title}>
        <p id={title} className={styles.title}>
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
        <p className={styles.more}>
          <ToIndex />
          <Link to="/fix/">
            <Translate id="search.toFix" description="Link to the guided troubleshooter">
              Answer a few questions instead
            </Translate>
          </Link>
        </p>
      </nav>
    </>
  );
}
