import {lazy, type ReactNode} from 'react';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {ToolFrame} from '../ToolFrame';

const BothDevices = lazy(() =>
  import('./BothDevices').then(({BothDevices: component}) => ({default: component})),
);

interface PracticeArrivalProps {
  /** Given by the records plugin. */
  readonly records?: PairRecords;
}

/**
 * Where a practice code leads, on the phone: both devices in one place, and the answer for these two.
 * The phone is read on a press; nothing is typed, sent or kept.
 */
export function PracticeArrival({records}: PracticeArrivalProps): ReactNode {
  if (records === undefined) {
    throw new Error('<PracticeArrival /> works in MDX pages, where its records are added');
  }
  return (
    <ToolFrame>
      <BothDevices records={records} />
    </ToolFrame>
  );
}
