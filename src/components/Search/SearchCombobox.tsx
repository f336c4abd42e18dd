import {useLayoutEffect, type ReactNode} from 'react';
import {fieldAttributes} from './fieldAttributes';
import {fieldLabel, fieldPlaceholder} from './fieldWords';
import {groupTitle} from './groupTitle';
import {inWords, keyOf} from './hitTitle';
import {HitText} from './HitText';
import type {SearchFieldProps} from './SearchField';
import {SearchState} from './SearchState';
import {Starts} from './Starts';
import {useAnswer} from './useAnswer';
import {useHitsCombobox} from './useHitsCombobox';
import styles from './Hits.module.css';

interface SearchComboboxProps extends SearchFieldProps {
  readonly onClose: () => void;
}

/** The field with its results: arrow keys choose, Enter opens, Escape closes. */
export default function SearchCombobox(props: SearchComboboxProps): ReactNode {
  const {text, field} = props;
  const answered = useAnswer(text);
  const {state, retry, answer, marks} = answered;
  const {id, hits, combobox, fieldProps} = useHitsCombobox(props, answered);
  // It takes the place of the plain field, where somebody may be typing.
  useLayoutEffect(() => field.current?.focus(), [field]);
  return (
    <>
      <input
        {...combobox.getInputProps(fieldProps)}
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
                  className={
                    index === combobox.highlightedIndex ? `${styles.hit} ${styles.active}` : styles.hit
                  }>
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
