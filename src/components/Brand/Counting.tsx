import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SlotProps} from './slotProps';

/** Whether the host counts opened pages, and what it is told then. src/client/countPages does what this says. */
export function Counting({brand: {analytics}}: SlotProps): ReactNode {
  return analytics === undefined ? (
    <Translate id="counting.off" description="Privacy: where the host does not count opened pages">
      This site counts no visits.
    </Translate>
  ) : (
    <Translate id="counting.on" description="Privacy: where the host counts opened pages">
      This site counts which of its pages are opened, on its own host. With each one, the address of the page
      is sent there and nothing else. Tools that ask the safety questions or read a case are not counted.
      Nothing is counted where your browser says “Do Not Track” or “Global Privacy Control”.
    </Translate>
  );
}
