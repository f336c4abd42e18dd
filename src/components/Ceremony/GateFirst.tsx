import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Stands in place of a tool until the safety questions are answered. */
export function GateFirst(): ReactNode {
  return (
    <p>
      <Translate id="ceremony.gateFirst" description="Before the safety questions are answered">
        Answer both questions above first.
      </Translate>
    </p>
  );
}
