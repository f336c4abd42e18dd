import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {Cause} from '../../schema/cause';
import {legs} from '../../schema/vocabulary';
import {stopNames} from '../Flow/stopNames';
import styles from './Outline.module.css';

/** The whole table by stop: every cause with what to try first. It reads without script. */
export function Outline({causes}: {readonly causes: readonly Cause[]}): ReactNode {
  useBrokenLinks().collectAnchor('outline');
  const names = stopNames();
  return (
    <section aria-labelledby="outline" className={styles.outline}>
      <Heading as="h2" id="outline">
        <Translate id="fix.outline" description="Above the list of all causes">
          Everything that can stop it, in order
        </Translate>
      </Heading>
      {legs.map((leg, i) => (
        <details key={leg}>
          <summary>
            <Heading as="h3" className={styles.stop}>
              {`${i + 1}. ${names[leg]}`}
            </Heading>
          </summary>
          <ul>
            {causes
              .filter((cause) => cause.leg === leg)
              .sort((a, b) => b.weight - a.weight)
              .map(({id, title, article, fixes}) => (
                <li key={id}>
                  {article === undefined ? <strong>{title}</strong> : <Link to={article}>{title}</Link>}
                  <br />
                  {fixes[0]!.action}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
