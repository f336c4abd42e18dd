import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const advices = ['keep', 'cancel'] as const;
type Advice = (typeof advices)[number];

export function isCodeOpen(value: unknown): value is Advice {
  return advices.some((advice) => advice === value);
}

/** The first line on a phone: what to do with the code that is open on the computer. */
export function CodeOpenLine({advice}: {readonly advice: Advice}): ReactNode {
  return (
    <p className={styles.line}>
      {advice === 'keep' ? (
        <Translate id="codeOpen.keep" description="First line of an article on a phone">
          Keep the code open on your computer and read this here.
        </Translate>
      ) : (
        <Translate id="codeOpen.cancel" description="First line of an article on a phone">
          You can safely cancel on your computer while you read this. You can start again at any time.
        </Translate>
      )}
    </p>
  );
}
