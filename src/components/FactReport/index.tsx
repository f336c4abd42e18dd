import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useId, useState, type ReactNode} from 'react';
import {pagePath} from '../../browser/pageAddress';
import type {CellClaim} from '../../domain/support/cell';
import type {CitedSource} from '../../domain/views/citedSource';
import {FactReportPanel} from './FactReportPanel';

export interface FactReportProps {
  readonly claim: CellClaim;
  readonly sources: Readonly<Record<string, CitedSource>>;
  /** The id of the cell, without "#". */
  readonly anchor: string;
  /** The row and the question, in words. */
  readonly place: string;
}

/** A button that opens a report about one fact, to be copied. Nothing is sent. */
export function FactReport(props: FactReportProps): ReactNode {
  const {claim, place} = props;
  const alive = useIsBrowser();
  const panel = useId();
  const [path, setPath] = useState<string>();
  if (!alive) return null;
  const open = path !== undefined;
  return (
    <div className="no-print">
      <button
        type="button"
        className="button-plain"
        aria-expanded={open}
        {...(open && {'aria-controls': panel})}
        onClick={() => setPath(open ? undefined : pagePath())}>
        <Translate id="factReport.open" description="Opens a report about one fact">
          Report a problem with this fact
        </Translate>
        {/* In a list of the buttons of a page, each says which fact it is about. */}
        <span className="visually-hidden">{`: ${[place, claim.note].filter(Boolean).join('. ')}`}</span>
      </button>
      {open && (
        <div id={panel}>
          <FactReportPanel {...props} address={`${path}#${props.anchor}`} />
        </div>
      )}
    </div>
  );
}
