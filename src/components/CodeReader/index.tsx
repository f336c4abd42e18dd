import useIsBrowser from '@docusaurus/useIsBrowser';
import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {GateFirst} from '../Ceremony/GateFirst';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {NeedsScript} from '../NeedsScript';
import {WidgetBoundary} from '../WidgetBoundary';
import {Reader} from './Reader';

function Guarded(): ReactNode {
  useOwnDocument();
  const [gate, setGate] = useState<GateAnswers>({});
  const verdict = judgeGate(gate);
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {verdict === 'stop' && <StopScript />}
      {verdict === 'open-question' && <GateFirst />}
      {verdict === 'clear' && <Reader />}
    </>
  );
}

/** Takes a sign-in code apart, without showing or keeping its secret. */
export function CodeReader(): ReactNode {
  const alive = useIsBrowser();
  return (
    <WidgetBoundary>
      <div className="wide needs-script">{alive && <Guarded />}</div>
      <NeedsScript />
    </WidgetBoundary>
  );
}
