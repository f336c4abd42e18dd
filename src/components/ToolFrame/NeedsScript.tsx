import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Stands where a tool would be, in a browser without scripts. */
export function NeedsScript(): ReactNode {
  return (
    <noscript>
      <p>
        <Translate id="tool.noScript" description="Where scripts are switched off">
          The tool needs JavaScript. All that it could tell you is in words on this page.
        </Translate>
      </p>
    </noscript>
  );
}
