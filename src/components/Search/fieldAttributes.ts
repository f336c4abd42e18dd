import {longestQuery} from '../../domain/search/splitWords';
import styles from './SearchField.module.css';

/** What every search field has, wherever it stands. */
export const fieldAttributes = {
  className: styles.input,
  type: 'search',
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  maxLength: longestQuery,
} as const;
