import {useState, type ReactNode} from 'react';
import {copyText} from '../../browser/clipboard';
import {CopyPress, type CopyResult} from './CopyPress';

interface CopyButtonProps {
  readonly label: ReactNode;
  /** Called on the press, so that the text is the newest. */
  readonly getText: () => string;
}

/** Copies text and says whether it worked. */
export function CopyButton({label, getText}: CopyButtonProps): ReactNode {
  const [result, setResult] = useState<CopyResult>('idle');
  const press = async () => setResult((await copyText(getText())) ? 'copied' : 'refused');
  return <CopyPress label={label} result={result} onPress={() => void press()} />;
}
