import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Quickest} from '../Callout/Quickest';

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
        <Link to="/help/privacy/someone-asked-me-to-scan/">
          <Translate id="door.safety" description="Front door: quiet line to the safety article">
            Did someone call, write or show you a code? Stop and read this first.
          </Translate>
        </Link>
      </p>
    </Quickest>
  );
}
