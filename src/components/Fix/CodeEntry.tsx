import Translate from '@docusaurus/Translate';
import {useId, useState, type FormEvent, type ReactNode} from 'react';
import {decodeCase} from '../../domain/caseCode/decodeCase';
import {emptyCase, type CaseState} from '../../domain/fix/caseState';
import type {ModelData} from '../../domain/diagnosis/table';
import {withoutPasskeyCode} from '../../domain/text/findSensitive';
import {codeProblemText} from '../Diagnosis/codeProblemText';
import styles from './Fix.module.css';

interface CodeEntryProps {
  readonly records: ModelData;
  readonly onCase: (state: CaseState) => void;
}

/** Takes up a case that was begun on another device, from its code. */
export function CodeEntry({records, onCase}: CodeEntryProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const decoded = decodeCase(typed, records.checks);
    if (decoded.ok) onCase({...emptyCase, answers: decoded.answers});
    else setProblem(codeProblemText(decoded.problem));
  };
  return (
    <details className={styles.code}>
      <summary>
        <Translate id="fix.haveCode" description="Opens a field for a case code">
          I have a code that begins with HELP
        </Translate>
      </summary>
      <form onSubmit={submit}>
        <label htmlFor={id}>
          <Translate id="case.field" description="Label of the field for a case code">
            Case code
          </Translate>
        </label>
        <input
          id={id}
          value={typed}
          onChange={({target}) => {
            setProblem('');
            setTyped(withoutPasskeyCode(target.value));
          }}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={300}
          aria-describedby={`${id}-problem`}
        />
        <button type="submit" className="button-plain">
          <Translate id="fix.openCode" description="Button: take up a case by its code">
            Go on with it
          </Translate>
        </button>
        <p id={`${id}-problem`} role="status">
          {problem}
        </p>
      </form>
    </details>
  );
}
