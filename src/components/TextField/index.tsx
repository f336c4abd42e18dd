import {useId, type ReactNode} from 'react';
import {findSensitive} from '../../domain/text/findSensitive';
import {SensitiveWarning} from './SensitiveWarning';
import styles from './styles.module.css';

interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  /** Proposals; anything else may be typed. */
  readonly suggestions?: readonly string[];
}

/** Free text. Warns when it looks private; such text is kept in the page only. */
export function TextField({
  label,
  value,
  onChange,
  multiline = false,
  suggestions,
}: TextFieldProps): ReactNode {
  const id = useId();
  const sensitive = findSensitive(value);
  const common = {
    id,
    value,
    maxLength: 500,
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': `${id}-warning`,
  } as const;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {multiline ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type="text"
          {...(suggestions && {list: `${id}-list`})}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <div id={`${id}-warning`} role="status">
        {sensitive[0] && <SensitiveWarning kind={sensitive[0]} />}
      </div>
    </div>
  );
}
