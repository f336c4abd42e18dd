import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {reloadPage} from '../../browser/pageReturn';

/** A tool whose script did not arrive. The browser asks for a script once a page, so the page has to be new. */
export function NotLoaded(): ReactNode {
  return (
    <div role="alert">
      <p>
        <Translate id="widget.notLoaded" description="The script of a tool could not be loaded">
          This tool could not be loaded. Check the internet, then load the page again. The rest of the page is
          still right.
        </Translate>
      </p>
      <button type="button" className="button-plain" onClick={reloadPage}>
        <Translate id="widget.reload" description="Button: loads the page again">
          Load the page again
        </Translate>
      </button>
    </div>
  );
}
