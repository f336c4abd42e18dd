import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface RadioGroupProps<T extends string> {
  readonly legend: string;
  readonly options: readonly {readonly value: T; readonly label: string}[];
  /** Undefined before the first tap: nothing is chosen for anybody. */
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One question with answers to tap. */
export function RadioGroup<T extends string>({
  legend,
  options,
  value,
  onChange,
}: RadioGroupProps<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
