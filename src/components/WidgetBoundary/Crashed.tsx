import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface CrashedProps {
  /** As the program says it. */
  readonly message: string;
  readonly onAgain: () => void;
}

/** A tool that has crashed. */
export function Crashed({message, onAgain}: CrashedProps): ReactNode {
  return (
    <div role="alert">
      <p>
        <Translate id="widget.failed" description="A tool on the page has crashed">
          This tool has stopped working. The rest of the page is still right.
        </Translate>{' '}
        <code>{message}</code>
      </p>
      <button type="button" className="button-plain" onClick={onAgain}>
        <Translate id="widget.tryAgain" description="Starts a crashed tool again">
          Try again
        </Translate>
      </button>
    </div>
  );
}
