import {translate} from '@docusaurus/Translate';
import {useCallback, useMemo, useState, type ReactNode} from 'react';
import {replaceFragment} from '../../browser/fragment';
import type {Passage} from '../../domain/simulator/runFlow';
import {runScenario, type Choice, type SimulatorRecords} from '../../domain/simulator/scenario';
import {useWrittenFragment} from '../../hooks/useWrittenFragment';
import {WidgetBoundary} from '../WidgetBoundary';
import {DeviceSelect} from './DeviceSelect';
import {FaultPicker} from './FaultPicker';
import {OtherWay} from './OtherWay';
import {Player} from './Player';
import {Stage} from './Stage';
import {StepTable} from './StepTable';
import {formatChoice, parseChoice} from '../../domain/simulator/choiceFragment';
import {faultProblemText} from './faultProblemText';
import {screenWords, type Side} from './screenWords';
import styles from './Simulator.module.css';

function Run({records}: {readonly records: SimulatorRecords}): ReactNode {
  const fragment = useWrittenFragment();
  const choice = useMemo(() => parseChoice(fragment, records), [fragment, records]);
  const scenario = useMemo(() => runScenario(records, choice), [records, choice]);
  const [at, setAt] = useState(0);
  const change = useCallback(
    (to: Partial<Choice>) => {
      setAt(0);
      replaceFragment(formatChoice({...choice, way: 0, ...to}));
    },
    [choice],
  );
  const wordsOf = (side: Side, passage: Passage) => screenWords(records, side, passage);
  const nameOf = (id: string) => records.faults.find((fault) => fault.id === id)?.titles[0] ?? '';
  const last = scenario.ok ? scenario.passages.length - 1 : 0;
  const shown = scenario.ok ? scenario.passages[Math.min(at, last)] : undefined;
  return (
    <div className={styles.simulator}>
      <div className={`${styles.choices} needs-script`}>
        <DeviceSelect
          label={translate({
            id: 'simulator.computer',
            message: 'Computer',
            description: 'One of two screens',
          })}
          devices={records.computers}
          chosen={choice.computer}
          onChange={(computer) => change({computer})}
        />
        <DeviceSelect
          label={translate({id: 'simulator.phone', message: 'Phone', description: 'One of two screens'})}
          devices={records.phones}
          chosen={choice.phone}
          onChange={(phone) => change({phone})}
        />
        <FaultPicker faults={records.faults} chosen={choice.faults} onChange={(faults) => change({faults})} />
      </div>
      <div className={styles.run}>
        {!scenario.ok && (
          <p role="alert" className={styles.problem}>
            {faultProblemText(scenario.problem, nameOf)}
          </p>
        )}
        {scenario.ok && shown && (
          <>
            <Stage passage={shown} computer={wordsOf('computer', shown)} phone={wordsOf('phone', shown)} />
            <div className="needs-script">
              <Player at={Math.min(at, last)} last={last} onStep={setAt} />
              {scenario.ways > 1 && (
                <OtherWay
                  way={Math.min(choice.way, scenario.ways - 1)}
                  ways={scenario.ways}
                  onWay={(way) => change({way})}
                />
              )}
            </div>
            <StepTable passages={scenario.passages} wordsOf={wordsOf} at={Math.min(at, last)} />
          </>
        )}
      </div>
    </div>
  );
}

/**
 * A sign-in played step by step between two devices, with faults switched on. It shows what published
 * sources say; nothing was tried on devices.
 */
export function Simulator({records}: {readonly records: SimulatorRecords}): ReactNode {
  return (
    <WidgetBoundary>
      <Run records={records} />
    </WidgetBoundary>
  );
}
