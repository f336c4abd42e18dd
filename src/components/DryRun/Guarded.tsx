import {useState, type ReactNode} from 'react';
import {hostName} from '../../browser/pageRules';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {permitOf} from '../../domain/practice/permitOf';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {permitText} from '../Ceremony/permitText';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {Run} from './Run';
import styles from './styles.module.css';

/** The dry run behind what has to be clear first: whether it may run here, and the safety questions. */
export function Guarded({record}: {readonly record: DryRunRecord}): ReactNode {
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
