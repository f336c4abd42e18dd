import Translate from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';
import type {OpenCase} from '../../domain/fix/desk';
import {judgeGate} from '../../domain/gate/judgeGate';
import type {Table} from '../../domain/diagnosis/table';
import {caseReport} from '../../domain/report/caseReport';
import type {ConsoleRecords} from '../../domain/views/consoleRecords';
import {useCaseStep} from '../../hooks/useCaseStep';
import {useToday} from '../../hooks/useToday';
import {SoFar} from '../Fix/SoFar';
import {StepOf} from '../Fix/StepOf';
import {GateQuestions} from '../Gate/GateQuestions';
import {NeverSend} from '../Gate/NeverSend';
import {StopScript} from '../Gate/StopScript';
import {caseTitle} from '../Report/caseTitle';
import {ReportPanel} from '../Report/ReportPanel';
import {AskAloud} from './AskAloud';
import {CallerWords} from './CallerWords';
import {Ranking} from './Ranking';
import {Tries} from './Tries';
import styles from './Console.module.css';

interface CaseDeskProps {
  readonly table: Table;
  readonly beside: ConsoleRecords;
  readonly open: OpenCase;
  readonly onChange: (to: Partial<OpenCase>) => void;
}

/** One case: what the caller says, what to ask, what to try, and the ticket. */
export function CaseDesk({table, beside, open, onChange}: CaseDeskProps): ReactNode {
  const today = useToday();
  const {state, gate} = open;
  const messages = useMemo(
    () => beside.messages.filter(({id}) => open.messages.includes(id)),
    [beside, open.messages],
  );
  const {step, isAskedAgain, askAgain, answer, outcome} = useCaseStep(
    table,
    state,
    (next) => onChange({state: next}),
    messages,
  );
  const verdict = judgeGate(gate);
  return (
    <>
      <GateQuestions answers={gate} onChange={(answers) => onChange({gate: answers})} />
      {verdict === 'stop' && <StopScript />}
      {verdict !== 'stop' && (
        <div className={styles.desk}>
          <div className={styles.column}>
            <CallerWords records={table} open={open} messages={messages} onChange={onChange} />
            {verdict === 'open-question' ? (
              <p className={styles.hint}>
                <Translate id="console.gateFirst" description="Until the safety questions are answered">
                  Ask the caller both safety questions above. Then the first question stands here.
                </Translate>
              </p>
            ) : (
              <StepOf
                records={table}
                state={state}
                step={step}
                isAskedAgain={isAskedAgain}
                onOutcome={outcome}
                ask={(reason, onEnough) => (
                  <AskAloud
                    reason={reason}
                    isFirst={step.likely.length === 0}
                    onAnswer={answer}
                    onEnough={step.likely.length === 0 ? undefined : onEnough}
                  />
                )}
                tries={(fixes, onAsk) => <Tries fixes={fixes} onOutcome={outcome} onAsk={onAsk} />}
              />
            )}
            {verdict === 'clear' && <NeverSend />}
          </div>
          <div className={styles.column}>
            <Ranking step={step} screens={beside.screens} />
            <SoFar records={table} state={state} step={step} onChange={askAgain} />
            <ReportPanel
              report={caseReport(table, state, {
                title: caseTitle(),
                startedOn: today,
                likely: step.likely,
                messages,
              })}
              name="case"
            />
          </div>
        </div>
      )}
    </>
  );
}
