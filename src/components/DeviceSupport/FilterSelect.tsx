import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import styles from './FilterSelect.module.css';

interface FilterSelectProps {
  readonly label: string;
  /** The word for no choice, where that is not "any". */
  readonly none?: string;
  readonly value: string | undefined;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly onChange: (value: string | undefined) => void;
}

/** One filter; the first option is "any". */
export function FilterSelect({label, none, value, options, onChange}: FilterSelectProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">
          {none ?? (
            <Translate id="filter.any" description="First option of each filter">
              Any
            </Translate>
          )}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
