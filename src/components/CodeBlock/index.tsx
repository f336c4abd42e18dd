import Translate from '@docusaurus/Translate';
import {useRef, type ReactNode} from 'react';
import {CopyButton} from '../CopyButton';
import styles from './styles.module.css';

interface CodeBlockProps {
  /** The file that it is from. */
  readonly title?: string;
  /** The code element, coloured by plugins/rehype-code. */
  readonly children: ReactNode;
}

/** A sample of code. Long lines break, so nothing has to be scrolled sideways. */
export function CodeBlock({title, children}: CodeBlockProps): ReactNode {
  const sample = useRef<HTMLPreElement>(null);
  return (
    <figure className={styles.block}>
      {title !== undefined && <figcaption className={styles.title}>{title}</figcaption>}
      <pre ref={sample} className={styles.code}>
        {children}
      </pre>
      <CopyButton
        label={
          <Translate id="code.copy" description="Copies the sample of code above">
            Copy the code
          </Translate>
        }
        getText={() => sample.current?.textContent?.trimEnd() ?? ''}
      />
    </figure>
  );
}
