import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** The rule that ends every script. */
export function NeverSend(): ReactNode {
  return (
    <p>
      <Translate id="gate.neverSend" description="The rule that ends every script for agents">
        Whatever happens: never ask for a picture of the code, and never send one.
      </Translate>
    </p>
  );
}
