import useIsBrowser from '@docusaurus/useIsBrowser';
import {useState, type ReactNode} from 'react';
import {hostName} from '../../browser/pageRules';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {permitOf} from '../../domain/practice/permitOf';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {permitText} from '../Ceremony/permitText';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {NeedsScript} from '../NeedsScript';
import {WidgetBoundary} from '../WidgetBoundary';
import {Run} from './Run';
import styles from './styles.module.css';

interface DryRunProps {
  /** Given by the records plugin. */
  readonly record?: DryRunRecord;
}

function Guarded({record}: {readonly record: DryRunRecord}): ReactNode {
  useOwnDocument();
  const [gate, setGate] = useState<GateAnswers>({});
  const host = hostName();
  const permit = permitOf(host, record.practice);
  if (permit !== 'on' && permit !== 'own-copy') return <p className={styles.off}>{permitText(permit)}</p>;
  const verdict = judgeGate(gate);
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {verdict === 'stop' && <StopScript />}
      {/* A code of a sign-in appears on the screen: nobody may start it before both questions are answered. */}
      {verdict !== 'stop' && <Run record={record} host={host} isReady={verdict === 'clear'} />}
    </>
  );
}

/**
 * A sign-in with a phone that cannot succeed, as no passkey for this host exists: it shows how far the
 * two devices get. It is off wherever a real passkey could answer.
 */
export function DryRun({record}: DryRunProps): ReactNode {
  const alive = useIsBrowser();
  if (record === undefined) throw new Error('<DryRun /> works in MDX pages, where its records are added');
  return (
    <WidgetBoundary>
      <div className="wide needs-script">{alive && <Guarded record={record} />}</div>
      <NeedsScript />
    </WidgetBoundary>
  );
}
