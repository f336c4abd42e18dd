import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {useFocusOn} from '../../hooks/useFocusOn';
import {GateQuestions} from '../Gate/GateQuestions';
import styles from './Fix.module.css';

interface QuietGateProps {
  readonly answers: GateAnswers;
  readonly onChange: (answers: GateAnswers) => void;
}

/** The safety questions; once both are answered with no, one line that can be taken back. */
export function QuietGate({answers, onChange}: QuietGateProps): ReactNode {
  const isClear = judgeGate(answers) === 'clear';
  const [wasOpen] = useState(!isClear);
  const [wasCleared, setWasCleared] = useState(false);
  // The questions go away with the answer that had the focus.
  const line = useFocusOn<HTMLParagraphElement>(isClear && wasOpen ? 'clear' : undefined);
  const questions = useFocusOn<HTMLDivElement>(!isClear && wasCleared ? 'open' : undefined);
  if (!isClear) {
    return (
      <div ref={questions} tabIndex={-1}>
        <GateQuestions answers={answers} onChange={onChange} />
      </div>
    );
  }
  return (
    <p className={styles.clear} ref={line} tabIndex={-1}>
      <Translate id="fix.gateClear" description="After both safety questions were answered with no">
        Nobody asked you to do this, and nobody is watching.
      </Translate>{' '}
      <button
        type="button"
        className="button-link"
        onClick={() => {
          setWasCleared(true);
          onChange({});
        }}>
        <Translate id="fix.gateAgain" description="Asks the safety questions again">
          That has changed
        </Translate>
      </button>
    </p>
  );
}
