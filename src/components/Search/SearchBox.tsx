import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useCallback, useEffect, useState, type MouseEvent, type ReactNode} from 'react';
import {onSearchShortcut} from '../../browser/shortcut';
import {SearchDialog} from './SearchDialog';
import styles from './SearchBox.module.css';

/** Opens the search. Without script it is a link to the search page, which lists everything. */
export function SearchBox(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  useEffect(() => onSearchShortcut(() => setIsOpen(true)), []);
  const open = (event: MouseEvent) => {
    // Whoever asks for a new tab gets the page.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setIsOpen(true);
  };
  return (
    <>
      <Link to="/search/" className={styles.opener} onClick={open} aria-keyshortcuts="/ Control+K">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M12.7 12.7L18 18" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span>
          <Translate id="search.title" description="Opens the search; its title">
            Search
          </Translate>
        </span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </Link>
      {isOpen && <SearchDialog onClose={close} />}
    </>
  );
}
