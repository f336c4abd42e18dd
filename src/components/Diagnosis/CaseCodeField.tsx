import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {withoutPasskeyCode} from '../../domain/text/findSensitive';
import styles from './CaseCodeField.module.css';

interface CaseCodeFieldProps {
  readonly code: string;
  readonly onCode: (code: string) => void;
  /** Why the code cannot be read; empty where it can, or nothing was typed. */
  readonly problem: string;
  /** Stands behind the field. */
  readonly children?: ReactNode;
}

/** The field for a case code, with what is wrong with it below. A live sign-in code is taken out. */
export function CaseCodeField({code, onCode, problem, children}: CaseCodeFieldProps): ReactNode {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        <Translate id="case.code" description="Label of the field for a case code">
          Case code
        </Translate>
      </label>
      <input
        id={id}
        className={styles.input}
        value={code}
        onChange={({target}) => onCode(withoutPasskeyCode(target.value))}
        maxLength={300}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-problem`}
      />
      {children}
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
    </>
  );
}
