import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

export type CopyResult = 'idle' | 'copied' | 'refused';

interface CopyPressProps {
  readonly label: ReactNode;
  readonly result: CopyResult;
  readonly onPress: () => void;
}

/** The button, and what became of the last press on it. */
export function CopyPress({label, result, onPress}: CopyPressProps): ReactNode {
  return (
    <>
      <button type="button" className="button-plain needs-script" onClick={onPress}>
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
