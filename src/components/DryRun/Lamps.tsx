import type {ReactNode} from 'react';
import type {Lamp, Lamps as LampStates} from '../../domain/dryRun/lampsOf';
import type {Status as StatusName} from '../../domain/support/cell';
import {legs} from '../../schema/vocabulary';
import {stopNames} from '../Flow/stopNames';
import {StatusRow} from '../StatusRow';
import {lampWord} from './lampWord';
import styles from './styles.module.css';

const shapes: Readonly<Record<Lamp, StatusName>> = {
  worked: 'yes',
  stopped: 'no',
  'one-of-these': 'partial',
  'not-reached': 'not-applicable',
  'not-shown': 'unknown',
  'not-tested': 'unknown',
};

/** The stops of the flow in order, each with a lamp in word, shape and colour. */
export function Lamps({lamps}: {readonly lamps: LampStates}): ReactNode {
  const names = stopNames();
  return (
    <ol className={styles.lamps}>
      {legs.map((leg, i) => (
        <li key={leg} data-leg={leg} data-lamp={lamps[leg]}>
          <StatusRow
            name={`${i + 1}. ${names[leg]}`}
            status={shapes[lamps[leg]]}
            word={lampWord(lamps[leg])}
          />
        </li>
      ))}
    </ol>
  );
}
