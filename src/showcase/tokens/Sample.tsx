import type {ReactNode} from 'react';
import type {Token} from '../../domain/design/readTokens';
import styles from './tokens.module.css';

/** What a size looks like; lengths are drawn as bars, corners as boxes. Others have their words alone. */
export function Sample({token: {name, light: value}}: {readonly token: Token}): ReactNode {
  if (name.startsWith('--space') || name === '--target') {
    return (
      <svg className={styles.bar} width={value} height="16" aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" />
      </svg>
    );
  }
  if (name.startsWith('--radius')) {
    return (
      <svg className={styles.corner} width="64" height="40" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="60" height="36" rx={value} />
      </svg>
    );
  }
  return null;
}
