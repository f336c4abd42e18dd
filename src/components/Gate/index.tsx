import {useState, type ReactNode} from 'react';
import {judgeGate, type GateAnswers} from '../../domain/gate/judgeGate';
import {GateQuestions} from './GateQuestions';
import {NeverSend} from './NeverSend';
import {StopScript} from './StopScript';

interface GateProps {
  /** What a "yes" hides. */
  readonly children?: ReactNode;
}

/** The safety questions of a page. Answers are never stored and never come from a link. */
export function Gate({children}: GateProps): ReactNode {
  const [answers, setAnswers] = useState<GateAnswers>({});
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
