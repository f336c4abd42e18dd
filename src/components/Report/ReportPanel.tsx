import Translate, {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import {downloadText} from '../../browser/download';
import {useEmbeddedFrom} from '../../hooks/embeddedFrom';
import {formatReport, reportFormats, type ReportFormat} from '../../domain/report/formatReport';
import type {Report} from '../../schema/report';
import {CopyButton} from '../CopyButton';
import {reportWords} from './reportWords';
import styles from './ReportPanel.module.css';

interface ReportPanelProps {
  readonly report: Report;
  /** Of the file that it is saved as, without its ending. */
  readonly name: string;
}

const files: Readonly<Record<ReportFormat, {extension: string; type: string}>> = {
  markdown: {extension: 'md', type: 'text/markdown'},
  text: {extension: 'txt', type: 'text/plain'},
  json: {extension: 'json', type: 'application/json'},
};

function formatName(format: ReportFormat): string {
  switch (format) {
    case 'markdown':
      return translate({id: 'report.markdown', message: 'Markdown', description: 'Format of a report'});
    case 'text':
      return translate({id: 'report.text', message: 'Plain text', description: 'Format of a report'});
    case 'json':
      return translate({id: 'report.json', message: 'JSON', description: 'Format of a report'});
  }
}

/** The report as it will be copied, in three formats. It is made in the page and sent nowhere. */
export function ReportPanel({report, name}: ReportPanelProps): ReactNode {
  const [format, setFormat] = useState<ReportFormat>('markdown');
  const group = useId();
  // The sandbox of an embed allows no downloads.
  const mayDownload = useEmbeddedFrom() === undefined;
  const text = formatReport(report, format, reportWords());
  const {extension, type} = files[format];
  return (
    <section className={styles.panel}>
      <p className={styles.title} id={`${group}-title`}>
        <Translate id="report.title" description="Title of the report panel">
          Your report
        </Translate>
      </p>
      <fieldset className={styles.formats}>
        <legend className="visually-hidden">
          <Translate id="report.format" description="Choice of the format of a report">
            Format
          </Translate>
        </legend>
        {reportFormats.map((choice) => (
          <label key={choice}>
            <input type="radio" name={group} checked={choice === format} onChange={() => setFormat(choice)} />
            {formatName(choice)}
          </label>
        ))}
      </fieldset>
      <pre className={styles.preview} tabIndex={0} aria-labelledby={`${group}-title`} role="region">
        {text}
      </pre>
      <div className={styles.actions}>
        <CopyButton
          getText={() => text}
          label={
            <Translate id="report.copy" description="Copies the report">
              Copy the report
            </Translate>
          }
        />
        {mayDownload && (
          <button
            type="button"
            className="button-plain"
            onClick={() => downloadText(`${name}.${extension}`, type, text)}>
            <Translate id="report.download" description="Saves the report as a file">
              Download it
            </Translate>
          </button>
        )}
      </div>
      <p className={styles.promise}>
        <Translate id="report.promise" description="Below the report">
          The report stays on this page until you copy or download it. Read it before you send it to anyone.
        </Translate>
      </p>
    </section>
  );
}
