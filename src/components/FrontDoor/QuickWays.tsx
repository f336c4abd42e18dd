import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Quickest} from '../Callout/Quickest';
import {SafetyLink} from '../Callout/SafetyLink';

/** What usually helps before anything is mended. */
export function QuickWays(): ReactNode {
  return (
    <Quickest>
      <p>
        <Translate id="door.quickest" description="Front door: first box">
          Open the site on the phone that has your passkey and sign in there. Or use another way that the site
          offers on your computer.
        </Translate>
      </p>
      <p>
        <Translate id="door.firstThree" description="Front door: first box">
          If it has to be this computer: turn on Bluetooth on both, put the phone beside the computer, start
          again, and scan the new code with the phone’s own camera.
        </Translate>
      </p>
      <p>
        <SafetyLink />
      </p>
    </Quickest>
  );
}
