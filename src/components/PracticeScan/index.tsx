import {lazy, type ReactNode} from 'react';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {ToolFrame} from '../ToolFrame';

const Guarded = lazy(() => import('./Guarded').then(({Guarded: component}) => ({default: component})));

interface PracticeScanProps {
  /** Given by the records plugin. */
  readonly devices?: DeviceRecords;
}

/** A harmless code to scan: it opens a page of this help on the phone, and shows which half works. */
export function PracticeScan({devices}: PracticeScanProps): ReactNode {
  if (devices === undefined)
    throw new Error('<PracticeScan /> works in MDX pages, where its records are added');
  return (
    <ToolFrame>
      <Guarded devices={devices} />
    </ToolFrame>
  );
}
