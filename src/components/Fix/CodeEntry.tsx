import Translate from '@docusaurus/Translate';
import {useState, type FormEvent, type ReactNode} from 'react';
import {decodeCase} from '../../domain/caseCode/decodeCase';
import {emptyCase, type CaseState} from '../../domain/fix/caseState';
import type {ModelData} from '../../domain/diagnosis/table';
import {CaseCodeField} from '../Diagnosis/CaseCodeField';
import {codeProblemText} from '../Diagnosis/codeProblemText';
import styles from './Fix.module.css';

interface CodeEntryProps {
  readonly records: ModelData;
  readonly onCase: (state: CaseState) => void;
}

/** Takes up a case that was begun on another device, from its code. */
export function CodeEntry({records, onCase}: CodeEntryProps): ReactNode {
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
        <CaseCodeField
          code={typed}
          onCode={(code) => {
            setProblem('');
            setTyped(code);
          }}
          problem={problem}>
          <button type="submit" className="button-plain">
            <Translate id="fix.openCode" description="Button: take up a case by its code">
              Go on with it
            </Translate>
          </button>
        </CaseCodeField>
      </form>
    </details>
  );
}
