import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {judgeGate} from '../../domain/gate/judgeGate';
import {useGate} from '../../hooks/useGate';
import {reproductionReport} from '../../domain/report/reproductionReport';
import {mergeSources} from '../../domain/views/mergeSources';
import type {ReproductionView} from '../../domain/views/reproductionView';
import {GateQuestions} from '../Gate/GateQuestions';
import {StopScript} from '../Gate/StopScript';
import {SourceList} from '../HowSure/SourceList';
import {WidgetBoundary} from '../WidgetBoundary';
import {Devices} from './Devices';
import {ReportPanel} from '../Report/ReportPanel';
import {StartOver} from './StartOver';
import {Steps} from './Steps';
import {useProgress} from './useProgress';
import styles from './styles.module.css';

interface ReproductionProps {
  /** Given by the records plugin. */
  readonly record?: ReproductionView;
}

function Intro({record}: {readonly record: ReproductionView}): ReactNode {
  return (
    <>
      <p className={styles.title}>{record.title}</p>
      <p>{record.goal}</p>
      <p className={styles.needs}>
        <Translate id="reproduction.needs" description="Before the list of what to have at hand">
          You need:
        </Translate>
      </p>
      <ul>
        {record.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </>
  );
}

function Widget({record}: {readonly record: ReproductionView}): ReactNode {
  const alive = useIsBrowser();
  const [answers, setAnswers] = useGate();
  const control = useProgress(record);
  const verdict = record.touchesCode ? judgeGate(answers) : 'clear';
  const active = alive && verdict === 'clear';
  return (
    <section className={styles.widget}>
      <Intro record={record} />
      {record.touchesCode && <GateQuestions answers={answers} onChange={setAnswers} />}
      {verdict === 'stop' ? (
        <StopScript />
      ) : (
        <>
          <Steps record={record} active={active} progress={control.progress} onChange={control.update} />
          <p>{record.outcome}</p>
          {active && (
            <>
              <Devices progress={control.progress} onChange={control.update} />
              <ReportPanel report={reproductionReport(record, control.progress)} name={record.id} />
              <StartOver control={control} />
            </>
          )}
          <p className={styles.needs}>
            <Translate id="reproduction.basedOn" description="Before the sources of a reproduction">
              Based on:
            </Translate>
          </p>
          <SourceList sources={mergeSources(record.evidence)} />
          {alive && verdict === 'open-question' && (
            <p className={styles.hint}>
              <Translate id="reproduction.gateHint" description="Until the safety questions are answered">
                Answer both questions above to tick off steps and make a report.
              </Translate>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/**
 * Steps that make a problem happen again. Without script it is a complete ordered list; with it a
 * person ticks steps, says where it went wrong, and takes a report along. Nothing leaves the page.
 */
export function Reproduction({record}: ReproductionProps): ReactNode {
  if (record === undefined)
    throw new Error('<Reproduction id="…" /> works in MDX pages, where its record is added');
  return (
    <WidgetBoundary>
      <Widget record={record} />
    </WidgetBoundary>
  );
}
