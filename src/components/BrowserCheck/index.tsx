import {lazy, type ReactNode} from 'react';
import type {DeviceRecords} from '../../domain/pair/deviceRecords';
import {ToolFrame} from '../ToolFrame';

const Check = lazy(() => import('./Check').then(({Check: component}) => ({default: component})));

interface BrowserCheckProps {
  /** Given by the records plugin. */
  readonly devices?: DeviceRecords;
}

/** Asks the browser, on a press, what it says about passkeys and phones. Nothing is sent or kept. */
export function BrowserCheck({devices}: BrowserCheckProps): ReactNode {
  if (devices === undefined)
    throw new Error('<BrowserCheck /> works in MDX pages, where its records are added');
  return (
    <ToolFrame>
      <Check devices={devices} />
    </ToolFrame>
  );
}
