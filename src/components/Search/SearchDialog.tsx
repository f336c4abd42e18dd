import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {lazy, Suspense, useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode} from 'react';
import {withoutPasskeyCode} from '../../domain/text/findSensitive';
import {WidgetBoundary} from '../WidgetBoundary';
import {SearchField} from './SearchField';
import styles from './SearchDialog.module.css';

const SearchCombobox = lazy(() => import('./SearchCombobox'));

/** The search over the page. Closes on Escape, on its button, on a press outside, and on a choice. */
export function SearchDialog({onClose}: {readonly onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  // A live sign-in code must not stay on the screen.
  const onText = (typed: string) => setText(withoutPasskeyCode(typed));
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    field.current?.focus();
    return () => element?.close();
  }, []);
  const closeOn = ({target, currentTarget, ctrlKey, metaKey, shiftKey}: MouseEvent) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    // A link that is opened in a new tab leaves this one as it is.
    if (target === currentTarget || (isLink && !ctrlKey && !metaKey && !shiftKey)) onClose();
  };
  const name = translate({id: 'search.title', message: 'Search', description: 'Opens the search; its title'});
  return (
    // A press on the backdrop is a press on the dialog itself; Escape does the same by keyboard, and
    // links have keys of their own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog ref={dialog} className={styles.dialog} aria-label={name} onClose={onClose} onClick={closeOn}>
      <div className={styles.inside}>
        <WidgetBoundary>
          <Suspense fallback={<SearchField text={text} onText={onText} field={field} />}>
            <SearchCombobox text={text} onText={onText} field={field} onClose={onClose} />
          </Suspense>
        </WidgetBoundary>
        <div className={styles.bar}>
          <Link to="/search/">
            <Translate id="search.page" description="Link from the search box to the search page">
              Search page with filters
            </Translate>
          </Link>
          <button type="button" className="button-plain" onClick={onClose}>
            <Translate id="search.close" description="Closes the search">
              Close
            </Translate>
          </button>
        </div>
      </div>
    </dialog>
  );
}
