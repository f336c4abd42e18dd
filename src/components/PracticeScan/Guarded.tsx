import type {ReactNode} from 'react';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {GatedTool} from '../GatedTool';
import {PracticeCode} from './PracticeCode';

/** The practice code behind the safety questions. */
export function Guarded({devices}: {readonly devices: DeviceRecords}): ReactNode {
  return (
    <GatedTool>
      <PracticeCode devices={devices} />
    </GatedTool>
  );
}
