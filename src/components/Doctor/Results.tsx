import Translate from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useId, type ReactNode} from 'react';
import type {Release} from '../../domain/age/factsDate';
import {examine} from '../../domain/doctor/examine';
import type {Visit} from '../../domain/doctor/visit';
import {CopyButton} from '../CopyButton';
import {FocusHeading} from '../Fix/FocusHeading';
import {ResultCards} from '../ResultCards';
import {FindingItem} from './FindingItem';
import {Looked} from './Looked';
import {summary} from './summary';
import {toReport} from './toReport';
import styles from './styles.module.css';

interface ResultsProps {
  readonly visit: Visit;
  readonly today: string;
}

/** What is wrong with the installation, what it was looked at for, and the same as data. */
export function Results({visit, today}: ResultsProps): ReactNode {
  const title = useId();
  const own = usePluginData('site-data') as Release;
  const examination = examine(visit, {today, own}, 'browser');
  const report = toReport(examination, visit);
  return (
    <section aria-labelledby={title}>
      <FocusHeading id={title} subject="results">
        <Translate id="doctor.results" description="Above what was found about a server">
          What was found
        </Translate>
      </FocusHeading>
      <p className={styles.summary}>{summary(examination)}</p>
      {report.findings.length > 0 && (
        <ResultCards>
          {report.findings.map((finding) => (
            <FindingItem key={finding.id} finding={finding} />
          ))}
        </ResultCards>
      )}
      <Looked examination={examination} />
      <p>
        <CopyButton
          getText={() => JSON.stringify(report, null, 2)}
          label={
            <Translate id="doctor.copy" description="Copies what was found, as JSON">
              Copy the report
            </Translate>
          }
        />
      </p>
    </section>
  );
}
