import {translate} from '@docusaurus/Translate';
import type {ReactNode, RefObject} from 'react';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field alone, until what finds results has arrived: no letter is lost meanwhile. */
export function SearchField({text, onText, field}: SearchFieldProps): ReactNode {
  return (
    <input
      ref={field}
      className={styles.input}
      type="search"
      value={text}
      onChange={(event) => onText(event.target.value)}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={300}
      aria-label={translate({
        id: 'search.label',
        message: 'Search the help',
        description: 'Name of the search field',
      })}
    />
  );
}
