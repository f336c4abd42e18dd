import {useHistory} from '@docusaurus/router';
import {useCombobox} from 'downshift';
import {useId, useLayoutEffect, useMemo, type ReactNode} from 'react';
import {addressOf} from '../../domain/search/address';
import {flat, type Hit} from '../../domain/search/hit';
import {fieldAttributes} from './fieldAttributes';
import {fieldLabel, fieldPlaceholder} from './fieldWords';
import {groupTitle} from './groupTitle';
import {inWords, keyOf} from './hitTitle';
import {HitText} from './HitText';
import type {SearchFieldProps} from './SearchField';
import {SearchState} from './SearchState';
import {Starts} from './Starts';
import {useAnswer} from './useAnswer';
import {useBase} from '../../hooks/useBase';
import styles from './Hits.module.css';

interface SearchComboboxProps extends SearchFieldProps {
  readonly onClose: () => void;
}

/** The field with its results: arrow keys choose, Enter opens, Escape closes. */
export default function SearchCombobox({text, onText, field, onClose}: SearchComboboxProps): ReactNode {
  const id = useId();
  const history = useHistory();
  const {withBase} = useBase();
  const {text: answered, state, retry, answer, marks, searchNow} = useAnswer(text);
  const hits = useMemo(() => (answer ? flat(answer.groups) : []), [answer]);
  const go = (hit: Hit) => {
    onClose();
    history.push(withBase(addressOf(hit)));
  };
  /** For somebody who types faster than results are drawn: those on the screen are of older words. */
  const goToFirst = () => {
    const now = searchNow?.(text);
    const [hit] = now ? flat(now.groups) : [];
    if (hit) go(hit);
  };
  const combobox = useCombobox<Hit>({
    id,
    items: hits,
    inputValue: text,
    isOpen: hits.length > 0,
    selectedItem: null,
    itemToString: () => text,
    itemToKey: (hit) => hit && keyOf(hit),
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({selectedItem}) => selectedItem && go(selectedItem),
    // The field keeps what was typed; only typing changes it.
    stateReducer: (current, {type, changes}) =>
      type === useCombobox.stateChangeTypes.InputChange
        ? changes
        : {...changes, inputValue: current.inputValue},
  });
  const {highlightedIndex} = combobox;
  // It takes the place of the plain field, where somebody may be typing.
  useLayoutEffect(() => field.current?.focus(), [field]);
  return (
    <>
      <input
        {...combobox.getInputProps({
          ref: field,
          onChange: (event) => onText(event.target.value),
          onKeyDown: (event) => {
            const isEarly = event.key === 'Enter' && text !== answered;
            if (event.key !== 'Escape' && !isEarly) return;
            event.preventDefault();
            Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
            if (isEarly) goToFirst();
            // Left alone, Escape would empty the field and leave the dialog open.
            else onClose();
          },
        })}
        {...fieldAttributes}
        enterKeyHint="go"
        placeholder={fieldPlaceholder()}
        aria-label={fieldLabel()}
      />
      <SearchState state={state} answer={answer} onRetry={retry} />
      {state === 'loading' && <progress className={styles.progress} aria-hidden="true" />}
      <div {...combobox.getMenuProps()} className={styles.menu} hidden={hits.length === 0}>
        {answer?.groups.map(({group, hits: shown}) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
            <p id={`${id}-${group}`} className={styles.groupTitle}>
              {groupTitle(group)}
            </p>
            {shown.map((hit) => {
              const index = hits.indexOf(hit);
              return (
                <div
                  key={keyOf(hit)}
                  {...combobox.getItemProps({item: hit, index})}
                  className={index === highlightedIndex ? `${styles.hit} ${styles.active}` : styles.hit}>
                  {marks && (
                    <HitText
                      hit={inWords(hit, answer)}
                      marks={marks}
                      withSummary={group === 'first' || group === 'best' || group === 'pair'}
                    />
                  )}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {state !== 'failed' && hits.length === 0 && <Starts answer={answer} />}
    </>
  );
}
