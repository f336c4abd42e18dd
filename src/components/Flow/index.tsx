import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {BreakView} from '../../domain/views/breakView';
import type {CauseView} from '../../domain/views/causeView';
import {legs, type Leg} from '../../schema/vocabulary';
import {Drawing} from '../Drawing';
import {BreakScreens} from './BreakScreens';
import {StopMarker} from './StopMarker';
import {stopNames} from './stopNames';
import styles from './styles.module.css';

interface FlowProps {
  /** Lights up one stop. Without it, the page's main cause decides. */
  readonly leg?: Leg;
  /** "about": the page is about this stop, and nothing is broken. "none": no stop is marked. */
  readonly point?: 'stops' | 'about' | 'none';
  /** Given by the records plugin. */
  readonly cause?: CauseView;
  /** Given by the records plugin: what both screens show where the main cause stops it. */
  readonly shown?: BreakView;
}

/** The drawing with its stops numbered, and the same in words; the broken stop is said and shown. */
export function Flow({leg, point = 'stops', cause, shown}: FlowProps): ReactNode {
  const marked = point === 'none' ? undefined : (leg ?? cause?.leg);
  const broken = point === 'stops' ? marked : undefined;
  const names = stopNames();
  return (
    <figure className={styles.flow}>
      <div className={styles.stage} aria-hidden="true">
        <Drawing {...(broken && {broken})} />
        {legs.map((stop, i) => (
          <StopMarker key={stop} leg={stop} number={i + 1} broken={stop === broken} />
        ))}
      </div>
      <figcaption>
        <ol className={styles.stops}>
          {legs.map((stop) => (
            <li key={stop} className={clsx(stop === marked && styles.markedStop)}>
              {names[stop]}
              {stop === marked && broken === undefined && (
                <strong className={styles.about}>
                  <Translate id="flow.about" description="Marks the stop that the page is about">
                    This page is about this
                  </Translate>
                </strong>
              )}
              {stop === broken && (
                <strong className={styles.here}>
                  <Translate id="flow.here" description="Marks the stop at which the flow breaks">
                    It stops here
                  </Translate>
                </strong>
              )}
            </li>
          ))}
        </ol>
        {shown && broken !== undefined && broken === cause?.leg && <BreakScreens shown={shown} />}
      </figcaption>
    </figure>
  );
}
