import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Leads whoever was asked by somebody to the safety article; it stands beside the quickest way in. */
export function SafetyLink(): ReactNode {
  return (
    <Link to="/help/privacy/someone-asked-me-to-scan/">
      <Translate id="door.safety" description="Front door: quiet line to the safety article">
        Did someone call, write or show you a code? Stop and read this first.
      </Translate>
    </Link>
  );
}
