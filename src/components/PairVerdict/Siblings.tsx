import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PairPageLink} from '../../domain/pair/pairPages';
import {deviceName} from './deviceName';
import {LevelMark} from './LevelMark';
import {pairTitle} from './pairStatement';
import styles from './styles.module.css';

/** Pages about the same computer with another browser or phone, each with its verdict. */
export function Siblings({siblings}: {readonly siblings: readonly PairPageLink[]}): ReactNode {
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
