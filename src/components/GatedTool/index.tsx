import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {judgeGate} from '../../domain/gate/judgeGate';
import {useGate} from '../../hooks/useGate';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';

interface GatedToolProps {
  /** Is there while both safety questions are answered with no; whatever runs in it ends with that. */
  readonly children: ReactNode;
}

/** A tool that touches a code, behind the safety questions. */
export function GatedTool({children}: GatedToolProps): ReactNode {
  const [gate, setGate] = useGate();
  const verdict = judgeGate(gate);
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {verdict === 'stop' && <StopScript />}
      {verdict === 'open-question' && (
        <p>
          <Translate id="tool.gateFirst" description="Before the safety questions are answered">
            Answer both questions, then the tool appears here.
          </Translate>
        </p>
      )}
      {verdict === 'clear' && children}
    </>
  );
}
