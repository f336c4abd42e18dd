import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import type {CaseState} from '../../domain/fix/caseState';
import type {ModelData, Table} from '../../domain/diagnosis/table';
import {caseReport} from '../../domain/report/caseReport';
import {useToday} from '../../hooks/useToday';
import {ReportPanel} from '../Report/ReportPanel';
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
  const [isOpen, setIsOpen] = useState(false);
  const title = translate({
    id: 'report.caseTitle',
    message: 'A sign-in with a phone that failed',
    description: 'Title of a report about a case',
  });
  return (
    <div className={styles.tools}>
      <HandOver records={records} state={state} />
      <button
        type="button"
        className="button-plain"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((before) => !before)}>
        <Translate id="fix.report" description="Button: shows the report of a case">
          Report for support
        </Translate>
      </button>
      <button type="button" className="button-plain" onClick={onStartOver}>
        <Translate id="fix.startOver" description="Button: forgets all answers of a case">
          Start over
        </Translate>
      </button>
      {isOpen && <ReportPanel report={caseReport(table, state, {title, startedOn: today})} name="sign-in" />}
    </div>
  );
}
