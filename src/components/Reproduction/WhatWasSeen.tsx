import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {otherOutcome, type Progress} from '../../domain/reproduction/progress';
import type {StepView} from '../../domain/views/reproductionView';
import {TextField} from '../TextField';
import {PointsTo} from './PointsTo';
import styles from './Steps.module.css';

interface WhatWasSeenProps {
  readonly step: StepView;
  readonly progress: Progress;
  readonly onChange: (progress: Progress) => void;
}

/** Asks what appeared at the step that went wrong: from the list, in words, or both. */
export function WhatWasSeen({step, progress, onChange}: WhatWasSeenProps): ReactNode {
  const group = useId();
  const options = [
    ...step.otherwise.map(({id, seen}) => ({id, text: <>{seen}</>})),
    {
      id: otherOutcome,
      text: (
        <Translate id="step.somethingElse" description="Last choice of what was seen">
          Something else
        </Translate>
      ),
    },
  ];
  return (
    <div className={styles.seen}>
      <fieldset>
        <legend>
          <Translate id="step.whatSeen" description="Question at the step that went wrong">
            What did you see?
          </Translate>
        </legend>
        {options.map(({id, text}) => (
          <label key={id} className={styles.tick}>
            <input
              type="radio"
              name={group}
              checked={progress.seen === id}
              onChange={() => onChange({...progress, seen: id})}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <PointsTo step={step} seen={progress.seen} />
      <TextField
        multiline
        label={
          <Translate id="step.seenWords" description="Label of a text field">
            The words on the screen, as exactly as you can
          </Translate>
        }
        value={progress.seenText}
        onChange={(seenText) => onChange({...progress, seenText})}
      />
    </div>
  );
}
