import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CaseState} from '../../domain/fix/caseState';
import type {ModelData, Table} from '../../domain/diagnosis/table';
import {caseReport} from '../../domain/report/caseReport';
import {useToday} from '../../hooks/useToday';
import {ReportToggle} from '../Report/ReportToggle';
import {HandOver} from './HandOver';
import styles from './Fix.module.css';

interface FixToolsProps {
  readonly table: Table;
  readonly records: ModelData;
  readonly state: CaseState;
  readonly onStartOver: () => void;
}

/** What can be done with a case besides answering: take it along, send it, begin again. */
export function FixTools({table, records, state, onStartOver}: FixToolsProps): ReactNode {
  const today = useToday();
  const title = translate({
    id: 'report.caseTitle',
    message: 'A sign-in with a phone that failed',
    description: 'Title of a report about a case',
  });
  return (
    <div className={styles.tools}>
      <HandOver records={records} state={state} />
      <button type="button" className="button-plain" onClick={onStartOver}>
        <Translate id="fix.startOver" description="Button: forgets all answers of a case">
          Start over
        </Translate>
      </button>
      <ReportToggle getReport={() => caseReport(table, state, {title, startedOn: today})} name="sign-in" />
    </div>
  );
}
