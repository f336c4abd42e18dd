import type {ReactNode} from 'react';
import type {PairStatement} from './pairStatement';
import {LabelledText} from './LabelledText';
import styles from './styles.module.css';

type Step = PairStatement['steps'][number];

interface PairStepsProps {
  readonly steps: readonly Step[];
  readonly unverified: readonly string[];
}

interface Group {
  readonly where: string;
  /** Number of its first step: the steps of both devices count on. */
  readonly start: number;
  readonly steps: Step[];
}

function groupByDevice(steps: readonly Step[]): Group[] {
  const groups: Group[] = [];
  steps.forEach((step, i) => {
    const last = groups.at(-1);
    if (last?.where === step.where) last.steps.push(step);
    else groups.push({where: step.where, start: i + 1, steps: [step]});
  });
  return groups;
}

/** The steps for exactly these two devices, and what is not sure about their words. */
export function PairSteps({steps, unverified}: PairStepsProps): ReactNode {
  return (
    <>
      {groupByDevice(steps).map(({where, start, steps: list}) => (
        <section key={where}>
          <h3 className={styles.where}>{where}</h3>
          <ol start={start} className={styles.steps}>
            {list.map(({action, expect}, i) => (
              // Two steps may have the same words: "Press Next."
              <li key={i}>
                <LabelledText>{action}</LabelledText>
                {expect && (
                  <span className={styles.soft}>
                    <LabelledText>{expect}</LabelledText>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {unverified.map((line) => (
        <p key={line} className={styles.small}>
          <LabelledText>{line}</LabelledText>
        </p>
      ))}
    </>
  );
}
