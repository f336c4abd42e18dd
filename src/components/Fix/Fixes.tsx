import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {RankedFix} from '../../domain/diagnosis/nextStep';
import type {Outcome} from '../../domain/fix/caseState';
import {FixItem} from './FixItem';
import {FocusHeading} from './FocusHeading';
import styles from './Fixes.module.css';

interface FixesProps {
  readonly fixes: readonly RankedFix[];
  readonly onOutcome: (fix: string, outcome: Outcome) => void;
  /** Goes back to the questions; undefined where none is left that is worth asking. */
  readonly onAsk: (() => void) | undefined;
}

/** What to try, in order. */
export function Fixes({fixes, onOutcome, onAsk}: FixesProps): ReactNode {
  const title = useId();
  return (
    <section className={styles.fixes} aria-labelledby={title}>
      <FocusHeading id={title} subject={fixes[0]?.fix.id}>
        <Translate id="fix.try" description="Above what to try">
          Try this, from the top
        </Translate>
      </FocusHeading>
      <ol className={styles.list}>
        {fixes.map((ranked) => (
          <FixItem
            key={ranked.fix.id}
            ranked={ranked}
            onOutcome={(outcome) => onOutcome(ranked.fix.id, outcome)}
          />
        ))}
      </ol>
      {onAsk && (
        <p>
          <button type="button" className="button-plain" onClick={onAsk}>
            <Translate id="fix.askMore" description="Button: goes back to the questions">
              Ask me more, to be surer
            </Translate>
          </button>
        </p>
      )}
    </section>
  );
}
