import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CaseState} from '../../domain/fix/caseState';
import type {CaseStep} from '../../domain/fix/caseStep';
import type {ModelData} from '../../domain/diagnosis/table';
import {caseReport} from '../../domain/report/caseReport';
import {useToday} from '../../hooks/useToday';
import {caseTitle} from '../Report/caseTitle';
import {ReportToggle} from '../Report/ReportToggle';
import {HandOver} from './HandOver';
import styles from './Fix.module.css';

interface FixToolsProps {
  readonly records: ModelData;
  readonly state: CaseState;
  /** The most likely reasons, as the step of the case has them. */
  readonly likely: CaseStep['likely'];
  readonly onStartOver: () => void;
}

/** What can be done with a case besides answering: take it along, send it, begin again. */
export function FixTools({records, state, likely, onStartOver}: FixToolsProps): ReactNode {
  const today = useToday();
  return (
    <div className={styles.tools}>
      <HandOver records={records} state={state} />
      <button type="button" className="button-plain" onClick={onStartOver}>
        <Translate id="fix.startOver" description="Button: forgets all answers of a case">
          Start over
        </Translate>
      </button>
      <ReportToggle
        getReport={() => caseReport(records, state, {title: caseTitle(), startedOn: today, likely})}
        name="sign-in"
      />
    </div>
  );
}
