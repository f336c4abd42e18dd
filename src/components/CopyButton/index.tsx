import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {copyText} from '../../browser/clipboard';

interface CopyButtonProps {
  readonly label: ReactNode;
  /** Called on the press, so that the text is the newest. */
  readonly getText: () => string;
}

/** Copies text and says whether it worked. */
export function CopyButton({label, getText}: CopyButtonProps): ReactNode {
  const [result, setResult] = useState<'idle' | 'copied' | 'refused'>('idle');
  return (
    <>
      <button
        type="button"
        className="button-plain needs-script"
        onClick={async () => setResult((await copyText(getText())) ? 'copied' : 'refused')}>
        {label}
      </button>{' '}
      <span role="status">
        {result === 'copied' && (
          <Translate id="copy.done" description="After a press on a copy button">
            Copied
          </Translate>
        )}
        {result === 'refused' && (
          <Translate id="copy.refused" description="After a press on a copy button that the browser refused">
            Your browser did not allow copying. Select the text and copy it yourself.
          </Translate>
        )}
      </span>
    </>
  );
}
