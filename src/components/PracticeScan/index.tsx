import useIsBrowser from '@docusaurus/useIsBrowser';
import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {QuietGate} from '../Fix/QuietGate';
import {StopScript} from '../Gate/StopScript';
import {NeedsScript} from '../NeedsScript';
import {WidgetBoundary} from '../WidgetBoundary';
import {PracticeCode} from './PracticeCode';

interface PracticeScanProps {
  /** Given by the records plugin. */
  readonly devices?: DeviceRecords;
}

function Practice({devices}: {readonly devices: DeviceRecords}): ReactNode {
  const [gate, setGate] = useState<GateAnswers>({});
  return (
    <>
      <QuietGate answers={gate} onChange={setGate} />
      {judgeGate(gate) === 'stop' ? <StopScript /> : <PracticeCode devices={devices} />}
    </>
  );
}

/** A harmless code to scan: it opens a page of this help on the phone, and shows which half works. */
export function PracticeScan({devices}: PracticeScanProps): ReactNode {
  const alive = useIsBrowser();
  if (devices === undefined)
    throw new Error('<PracticeScan /> works in MDX pages, where its records are added');
  return (
    <WidgetBoundary>
      <div className="wide needs-script">{alive && <Practice devices={devices} />}</div>
      <NeedsScript />
    </WidgetBoundary>
  );
}
