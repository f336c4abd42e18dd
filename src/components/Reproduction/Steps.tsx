import type {ReactNode} from 'react';
import {stopAt, tickStep, type Progress} from '../../domain/reproduction/progress';
import type {ReproductionView} from '../../domain/views/reproductionView';
import {Step} from './Step';
import styles from './Steps.module.css';

interface StepsProps {
  readonly record: ReproductionView;
  /** False until the page is alive and the safety questions are answered. */
  readonly active: boolean;
  readonly progress: Progress;
  readonly onChange: (progress: Progress) => void;
}

export function Steps({record, active, progress, onChange}: StepsProps): ReactNode {
  return (
    <ol className={styles.steps}>
      {record.steps.map((step, i) => (
        <Step
          key={step.id}
          step={step}
          number={i + 1}
          active={active}
          progress={progress}
          onTick={(done) => onChange(tickStep(progress, step.id, done))}
          onStop={() => onChange(stopAt(progress, step.id))}
          onChange={onChange}
        />
      ))}
    </ol>
  );
}
