import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {useOwnDocument} from '../../hooks/useOwnDocument';
import {GateFirst} from '../Ceremony/GateFirst';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {Reader} from './Reader';

/** The fields of the reader, once both safety questions are answered with no. */
export function Guarded(): ReactNode {
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
