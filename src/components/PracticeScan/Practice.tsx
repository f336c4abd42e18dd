import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {GateFirst} from '../Ceremony/GateFirst';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {PracticeCode} from './PracticeCode';

/** The code, once both safety questions are answered with no. */
export function Practice({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const [gate, setGate] = useState<GateAnswers>({});
  const verdict = judgeGate(gate);
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {verdict === 'stop' && <StopScript />}
      {verdict === 'open-question' && <GateFirst />}
      {verdict === 'clear' && <PracticeCode devices={devices} />}
    </>
  );
}
