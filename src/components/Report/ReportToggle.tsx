import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import type {Report} from '../../schema/report';
import {ReportPanel} from './ReportPanel';

interface ReportToggleProps {
  /** Called while the report is shown, so that it is the newest. */
  readonly getReport: () => Report;
  /** Of the file that it is saved as, without its ending. */
  readonly name: string;
}

/** A button that shows the report below it. It is not made before somebody wants it. */
export function ReportToggle({getReport, name}: ReportToggleProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button-plain"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((before) => !before)}>
        <Translate id="fix.report" description="Button: shows the report of a case">
          Report for support
        </Translate>
      </button>
      {isOpen && <ReportPanel report={getReport()} name={name} />}
    </>
  );
}
