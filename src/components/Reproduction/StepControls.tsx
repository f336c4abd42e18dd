import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './Steps.module.css';

interface StepControlsProps {
  readonly number: number;
  readonly done: boolean;
  readonly stopped: boolean;
  readonly onTick: (done: boolean) => void;
  readonly onStop: () => void;
}

export function StepControls({number, done, stopped, onTick, onStop}: StepControlsProps): ReactNode {
  return (
    <div className={styles.controls}>
      <label className={styles.tick}>
        <input type="checkbox" checked={done} onChange={(event) => onTick(event.target.checked)} />
        <Translate id="step.done" description="Checkbox of a step" values={{number}}>
          {'Step {number} went as it should'}
        </Translate>
      </label>
      <button
        type="button"
        className="button-plain"
        aria-pressed={stopped}
        aria-label={translate(
          {
            id: 'step.wrongLabel',
            message: 'It went wrong here, step {number}',
            description: 'Button of a step, for screen readers; starts with the visible words',
          },
          {number},
        )}
        onClick={onStop}>
        <Translate id="step.wrong" description="Button of a step">
          It went wrong here
        </Translate>
      </button>
    </div>
  );
}
