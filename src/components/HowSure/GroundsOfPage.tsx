import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {CauseView} from '../../domain/views/causeView';
import type {CitedSource} from '../../domain/views/citedSource';
import {mergeSources} from '../../domain/views/mergeSources';
import {SourceList} from './SourceList';
import styles from './styles.module.css';

export interface Grounds {
  readonly causes: readonly CauseView[];
  readonly sources: readonly CitedSource[];
}

interface GroundsProps extends Grounds {
  /** When the page was last compared with its sources. */
  readonly lastVerified: string | undefined;
}

/** What a page rests on, with dates, and what nobody could verify. */
export function GroundsOfPage({causes, sources, lastVerified}: GroundsProps): ReactNode {
  useBrokenLinks().collectAnchor('sources');
  const unverified = [...new Set(causes.flatMap((cause) => cause.unverified))];
  return (
    <section className={styles.sure}>
      <Heading as="h2" id="sources">
        <Translate id="howSure.title" description="Last heading of an article">
          How sure we are
        </Translate>
      </Heading>
      <p>
        <Translate
          id="howSure.checked"
          description="Last part of an article"
          values={{date: <time dateTime={lastVerified}>{lastVerified}</time>}}>
          {
            'This page was last compared with its sources on {date}. Nothing here was tested with real phones or real Bluetooth.'
          }
        </Translate>
      </p>
      {unverified.length > 0 && (
        <>
          <p>
            <strong>
              <Translate id="howSure.unverified" description="Before the list of unverified points">
                Not verified:
              </Translate>
            </strong>
          </p>
          <ul>
            {unverified.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
      <SourceList sources={mergeSources([...causes.flatMap((cause) => cause.evidence), ...sources])} />
    </section>
  );
}
