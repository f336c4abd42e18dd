import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {siteOrigin} from '../../browser/pageAddress';
import type {RankedFix} from '../../domain/diagnosis/nextStep';
import type {Outcome} from '../../domain/fix/caseState';
import {CopyButton} from '../CopyButton';
import {Fixes} from '../Fix/Fixes';
import {replyText} from './replyText';
import {useBase} from '../../hooks/useBase';
import styles from './Console.module.css';

interface TriesProps {
  readonly fixes: readonly RankedFix[];
  readonly onOutcome: (fix: string, outcome: Outcome) => void;
  readonly onAsk: (() => void) | undefined;
}

/** What to try on the call, and the same as a message to send. */
export function Tries({fixes, onOutcome, onAsk}: TriesProps): ReactNode {
  const {withBase} = useBase();
  const reply = replyText(fixes, (path) => `${siteOrigin()}${withBase(path)}`);
  return (
    <>
      <Fixes fixes={fixes} onOutcome={onOutcome} onAsk={onAsk} />
      <figure className={styles.reply}>
        <figcaption>
          {translate({id: 'console.reply', message: 'Reply to send', description: 'Above a text'})}
        </figcaption>
        <pre>{reply}</pre>
        <CopyButton
          getText={() => reply}
          label={
            <Translate id="copyText.button" description="Copies the text above">
              Copy this text
            </Translate>
          }
        />
      </figure>
    </>
  );
}
