import Translate from '@docusaurus/Translate';
import {useMemo, useState, type ReactNode} from 'react';
import {judgeGate} from '../../domain/gate/judgeGate';
import {useCaseStep} from '../../hooks/useCaseStep';
import {useGate} from '../../hooks/useGate';
import {emptyCase, isEmpty} from '../../domain/fix/caseState';
import {buildTable, type ModelData} from '../../domain/diagnosis/table';
import {StopScript} from '../Gate/StopScript';
import {WidgetBoundary} from '../WidgetBoundary';
import {CodeEntry} from './CodeEntry';
import {Complaint} from './Complaint';
import {FixTools} from './FixTools';
import {Fixes} from './Fixes';
import {Question} from './Question';
import {QuietGate} from './QuietGate';
import {SoFar} from './SoFar';
import {StepOf} from './StepOf';
import {useCase} from './useCase';
import styles from './Fix.module.css';

/** An answer that is a yes to the first safety question. */
const startedByOther = {check: 'who-started', answer: 'someone-asked'};

function Tool({records}: {readonly records: ModelData}): ReactNode {
  const table = useMemo(() => buildTable(records), [records]);
  const {state, complaint, change} = useCase(records);
  // The button goes away with the press; the first question then takes the focus.
  const [wasStartedOver, setWasStartedOver] = useState(false);
  const [gate, setGate] = useGate();
  const isFresh = isEmpty(state);
  const {step, isAskedAgain, askAgain, answer, outcome} = useCaseStep(table, state, change);
  const stopped = judgeGate(gate) === 'stop' || state.answers[startedByOther.check] === startedByOther.answer;
  return (
    <div className={styles.tool}>
      <div className={styles.main}>
        {complaint && <Complaint read={complaint} />}
        {/* The first question is only about what is seen; what follows may touch a code. */}
        {!isFresh && <QuietGate answers={gate} onChange={setGate} />}
        {stopped && !isAskedAgain ? (
          <StopScript />
        ) : (
          <StepOf
            key={isFresh ? 'fresh' : 'begun'}
            records={records}
            state={state}
            step={step}
            isAskedAgain={isAskedAgain}
            onOutcome={outcome}
            ask={(reason, onEnough) => (
              <Question
                reason={reason}
                isFirst={isFresh && !wasStartedOver}
                onAnswer={answer}
                onEnough={isFresh ? undefined : onEnough}
              />
            )}
            tries={(fixes, onAsk) => <Fixes fixes={fixes} onOutcome={outcome} onAsk={onAsk} />}
          />
        )}
        {isFresh && <CodeEntry records={records} onCase={change} />}
      </div>
      {!isFresh && (
        <div className={styles.side}>
          <SoFar records={records} state={state} step={step} onChange={askAgain} />
          <FixTools
            records={records}
            state={state}
            likely={step.likely}
            onStartOver={() => {
              askAgain(undefined);
              setWasStartedOver(true);
              change(emptyCase);
            }}
          />
        </div>
      )}
    </div>
  );
}

/** Finds where a sign-in stopped, one question at a time. The case lives in the address. */
export function Fix({records}: {readonly records: ModelData}): ReactNode {
  return (
    <WidgetBoundary>
      <div className="needs-script">
        <Tool records={records} />
      </div>
      <noscript>
        <p>
          <Translate id="fix.noScript" description="Where scripts are switched off">
            The questions need JavaScript. Without it, open the place where your sign-in stopped below.
          </Translate>
        </p>
      </noscript>
    </WidgetBoundary>
  );
}
