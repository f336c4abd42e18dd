import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Where to go on with two devices that should work and do not. */
export function GoOn(): ReactNode {
  return (
    <ul>
      <li>
        <Link to="/tools/dry-run/">
          <Translate id="arrival.toDryRun" description="Link below an answer about two devices">
            Yours still stops? On the computer, a dry run shows how far the two get
          </Translate>
        </Link>
      </li>
      <li>
        <Link to="/fix/">
          <Translate id="arrival.toFix" description="Link below an answer about two devices">
            Find out why it stops, one question at a time
          </Translate>
        </Link>
      </li>
    </ul>
  );
}
