import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Progress} from '../../domain/reproduction/progress';
import type {StepView} from '../../domain/views/reproductionView';
import {actorName} from './actorName';
import {Otherwise} from './Otherwise';
import {StepControls} from './StepControls';
import {WhatWasSeen} from './WhatWasSeen';
import styles from './Steps.module.css';

interface StepProps {
  readonly step: StepView;
  readonly number: number;
  readonly active: boolean;
  readonly progress: Progress;
  readonly onTick: (done: boolean) => void;
  readonly onStop: () => void;
  readonly onChange: (progress: Progress) => void;
}

export function Step({step, number, active, progress, onTick, onStop, onChange}: StepProps): ReactNode {
  const stopped = active && progress.stoppedAt === step.id;
  const done = active && progress.done.includes(step.id);
  return (
    <li className={clsx(styles.step, done && styles.done, stopped && styles.stopped)}>
      <p className={styles.actor}>{actorName(step.actor)}</p>
      <p className={styles.action}>{step.action}</p>
      <p>
        <strong>
          <Translate id="step.expect" description="Before what should appear">
            What should appear:
          </Translate>
        </strong>{' '}
        {step.expect}
      </p>
      <Otherwise outcomes={step.otherwise} />
      {active && (
        <StepControls number={number} done={done} stopped={stopped} onTick={onTick} onStop={onStop} />
      )}
      {stopped && <WhatWasSeen step={step} progress={progress} onChange={onChange} />}
    </li>
  );
}
