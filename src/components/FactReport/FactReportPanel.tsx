import Translate from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import {formatFactReport} from '../../domain/report/formatFactReport';
import {useBrand} from '../../hooks/useBrand';
import {CopyButton} from '../CopyButton';
import {statusWord} from '../Status/statusWord';
import {TextField} from '../TextField';
import {factReportWords} from './factReportWords';
import type {FactReportProps} from '.';
import {SendTo} from './SendTo';
import styles from './styles.module.css';

interface PanelProps extends Omit<FactReportProps, 'anchor'> {
  readonly address: string;
}

/**
 * The report as it will be copied. What the reader types stands in its own box only, and goes into
 * the copied text; so does the host.
 */
export function FactReportPanel({claim, sources, place, address}: PanelProps): ReactNode {
  const {reports} = useBrand();
  const [seen, setSeen] = useState('');
  const title = useId();
  const words = factReportWords();
  const fact = {claim, sources, place, address, statusOf: statusWord};
  return (
    <div className={styles.panel}>
      <p className={styles.title} id={title}>
        <Translate id="factReport.title" description="Over the text of a report about one fact">
          This text will be copied. Nothing is sent from here.
        </Translate>
      </p>
      <pre className={styles.preview} tabIndex={0} aria-labelledby={title} role="region">
        {formatFactReport(fact, words)}
      </pre>
      <TextField multiline label={words.seenInstead} value={seen} onChange={setSeen} />
      <p>
        <Translate id="factReport.adds" description="Under the text box of a report about one fact">
          The copy adds what you typed and the name of this site.
        </Translate>
      </p>
      <CopyButton
        label={
          <Translate id="factReport.copy" description="Copies the report about a fact">
            Copy the report
          </Translate>
        }
        getText={() => formatFactReport({...fact, address: siteOrigin() + address}, words, seen)}
      />
      {reports && <SendTo reports={reports} />}
    </div>
  );
}
