import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface OptionSelectProps {
  readonly label: string;
  /** The first option: nothing special. */
  readonly none: string;
  readonly value: string | undefined;
  readonly options: readonly {readonly id: string; readonly name: string}[];
  readonly onChange: (value: string | undefined) => void;
}

/** A further choice about one of the devices. */
export function OptionSelect({label, none, value, options, onChange}: OptionSelectProps): ReactNode {
  const id = useId();
  if (options.length === 0) return null;
  return (
    <div className={styles.option}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={options.some((option) => option.id === value) ? value : ''}
        onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
