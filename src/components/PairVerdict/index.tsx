import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {judgeGate} from '../../domain/gate/judgeGate';
import {useFullAddress} from '../../hooks/useFullAddress';
import {useGate} from '../../hooks/useGate';
import type {PairView} from '../../domain/pair/pairView';
import {CopyButton} from '../CopyButton';
import {GateQuestions} from '../Gate/GateQuestions';
import {StopScript} from '../Gate/StopScript';
import {Evidence} from './Evidence';
import {Headline} from './Headline';
import {PairSteps} from './PairSteps';
import {pairStatement} from './pairStatement';
import {partTitle} from './partTitle';
import {pairText} from './pairText';
import {pairReport} from './pairReport';
import {Reasons} from './Reasons';
import {ReportToggle} from '../Report/ReportToggle';
import {Titled} from './Titled';
import styles from './styles.module.css';

/** A verdict for two devices: in a sentence, then what to do, the steps, and why. */
export function PairVerdict({view}: {readonly view: PairView}): ReactNode {
  const alive = useIsBrowser();
  const statement = pairStatement(view);
  const fullAddress = useFullAddress();
  const [answers, setAnswers] = useGate();
  const stopped = judgeGate(answers) === 'stop';
  const mayWork = view.level !== 'no';
  // A copy may not carry what the page hides.
  const copied = stopped ? {...statement, steps: []} : statement;
  return (
    <div className={clsx('wide', styles.verdict)} data-widget="">
      <Headline statement={statement} />
      <div className={styles.columns}>
        <div>
          {statement.fixes.length > 0 && (
            <Titled id="pair-fixes" title={partTitle('fixes')}>
              <ul>
                {statement.fixes.map((fix) => (
                  <li key={fix}>{fix}</li>
                ))}
              </ul>
            </Titled>
          )}
          {mayWork && (
            <Titled id="pair-steps" title={partTitle('steps')}>
              <GateQuestions answers={answers} onChange={setAnswers} />
              {stopped ? <StopScript /> : <PairSteps steps={statement.steps} unverified={view.unverified} />}
            </Titled>
          )}
        </div>
        <div>
          {mayWork && (
            <Titled id="pair-needs" title={partTitle('needs')}>
              <ul>
                <li>{statement.needs}</li>
                {statement.relay && <li>{statement.relay}</li>}
                <li>{statement.nextTime}</li>
              </ul>
            </Titled>
          )}
          <Titled id="pair-why" title={partTitle('why')}>
            <Reasons view={view} statement={statement} />
            {view.oldestEvidence && <Evidence date={view.oldestEvidence} />}
            <p className={styles.small}>
              <Translate id="pair.honest" description="Limits of a verdict">
                This is worked out from public sources. Nobody tried these two devices for this page.
              </Translate>
            </p>
          </Titled>
          <p className="no-print">
            <CopyButton
              label={
                <Translate id="pair.copy" description="Copies a verdict as text">
                  Copy as text
                </Translate>
              }
              getText={() => pairText(copied, view.oldestEvidence, fullAddress())}
            />
          </p>
          {alive && (
            <div className="no-print">
              <ReportToggle getReport={() => pairReport(view, statement)} name="pair" />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
