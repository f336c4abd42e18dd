import type {ReactNode} from 'react';
import type {MergedSource} from '../../domain/views/mergeSources';
import {SourceName} from '../SourceName';
import {sourceKindName} from './sourceKindName';
import styles from './styles.module.css';

/** Sources with publisher, kind, date and what each says. */
export function SourceList({sources}: {readonly sources: readonly MergedSource[]}): ReactNode {
  if (sources.length === 0) return null;
  return (
    <ul className={styles.sources}>
      {sources.map(({says, note, publisher, kind, observedOn, ...source}) => (
        <li key={source.id}>
          <SourceName source={source} />
          <span className={styles.meta}>
            {publisher} · {sourceKindName(kind)} · <time dateTime={observedOn}>{observedOn}</time>
          </span>
          {says.map((line) => (
            <span key={line} className={styles.says}>
              {line}
            </span>
          ))}
          {note && <span className={styles.meta}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
