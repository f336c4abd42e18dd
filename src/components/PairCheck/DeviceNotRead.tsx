import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What reads the device did not arrive: the browser is not to blame. */
export function DeviceNotRead(): ReactNode {
  return (
    <Translate id="device.notRead" description="What reads the device could not be loaded">
      The device could not be read. Check the internet, and press again.
    </Translate>
  );
}
