import type {ReactNode} from 'react';
import {judgeGate} from '../../domain/gate/judgeGate';
import {useGate} from '../../hooks/useGate';
import {GateQuestions} from './GateQuestions';
import {NeverSend} from './NeverSend';
import {StopScript} from './StopScript';

interface GateProps {
  /** What a "yes" hides. */
  readonly children?: ReactNode;
}

/** The safety questions of a page. Answers are never stored and never come from a link. */
export function Gate({children}: GateProps): ReactNode {
  const [answers, setAnswers] = useGate();
  const verdict = judgeGate(answers);
  return (
    <>
      <GateQuestions answers={answers} onChange={setAnswers} />
      {verdict === 'stop' ? (
        <StopScript />
      ) : (
        <>
          {children}
          <NeverSend />
        </>
      )}
    </>
  );
}
