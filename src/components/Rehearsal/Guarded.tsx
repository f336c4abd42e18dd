import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {hostName} from '../../browser/pageRules';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {rehearsalPermitOf, type PracticeDeclaration} from '../../domain/practice/permitOf';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {permitText} from '../Ceremony/permitText';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {Stages} from './Stages';
import styles from './styles.module.css';

interface GuardedProps {
  readonly practice: PracticeDeclaration;
  readonly providers: readonly ProviderName[];
}

/** The rehearsal behind what has to be clear first: whether it may run here, and the safety questions. */
export function Guarded({practice, providers}: GuardedProps): ReactNode {
  useOwnDocument();
  const [gate, setGate] = useState<GateAnswers>({});
  const [isSwitchedOn, setIsSwitchedOn] = useState(false);
  const permit = rehearsalPermitOf(hostName(), practice);
  if (permit !== 'on' && permit !== 'own-copy') return <p className={styles.off}>{permitText(permit)}</p>;
  if (permit === 'own-copy' && !isSwitchedOn) {
    return (
      <div className={styles.off}>
        <p>
          <Translate id="rehearsal.ownCopy" description="On a copy on one's own computer">
            This copy runs on your own computer. The rehearsal is off until you switch it on for this visit.
          </Translate>
        </p>
        <button type="button" className="button-plain" onClick={() => setIsSwitchedOn(true)}>
          <Translate id="rehearsal.switchOn" description="Button on a copy on one's own computer">
            Switch it on
          </Translate>
        </button>
      </div>
    );
  }
  const verdict = judgeGate(gate);
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {verdict === 'stop' ? <StopScript /> : <Stages providers={providers} isReady={verdict === 'clear'} />}
    </>
  );
}
