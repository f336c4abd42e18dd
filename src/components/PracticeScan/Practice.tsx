import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {PracticeCode} from './PracticeCode';

/** The safety questions, and the code that a yes hides. */
export function Practice({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const [gate, setGate] = useState<GateAnswers>({});
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {judgeGate(gate) === 'stop' ? <StopScript /> : <PracticeCode devices={devices} />}
    </>
  );
}
