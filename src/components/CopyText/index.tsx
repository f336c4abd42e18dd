import Translate from '@docusaurus/Translate';
import {useRef, type ReactNode} from 'react';
import {CopyButton} from '../CopyButton';
import styles from './styles.module.css';

interface CopyTextProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Text that a reader may paste elsewhere. The copy is the text as shown. */
export function CopyText({label, children}: CopyTextProps): ReactNode {
  const text = useRef<HTMLDivElement>(null);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label}>{label}</figcaption>
      <div ref={text}>{children}</div>
      <CopyButton
        label={
          <Translate id="copyText.button" description="Copies the text above">
            Copy this text
          </Translate>
        }
        getText={() => text.current?.innerText.trim() ?? ''}
      />
    </figure>
  );
}
