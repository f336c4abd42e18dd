import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Level} from '../../domain/pair/level';
import type {DeviceWords} from '../../domain/pair/pairView';
import {deviceName} from './deviceName';
import {LevelMark} from './LevelMark';
import {pairTitle} from './pairStatement';
import styles from './styles.module.css';

export interface Sibling {
  readonly path: string;
  readonly computer: DeviceWords;
  readonly phone: DeviceWords;
  readonly level: Level;
}

/** Pages about the same computer with another browser or phone, each with its verdict. */
export function Siblings({siblings}: {readonly siblings: readonly Sibling[]}): ReactNode {
  return (
    <ul className={styles.siblings}>
      {siblings.map(({path, computer, phone, level}) => (
        <li key={path}>
          <Link to={path}>{pairTitle('get', deviceName(computer), deviceName(phone))}</Link>{' '}
          <LevelMark level={level} />
        </li>
      ))}
    </ul>
  );
}
