import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {askForAnyPasskey} from '../../browser/passkeyRequest';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {useRequest} from '../../hooks/useRequest';
import {EndText} from '../Ceremony/EndText';
import {RequestButton} from '../Ceremony/RequestButton';
import {FocusHeading} from '../Fix/FocusHeading';
import {AfterRun} from './AfterRun';
import styles from './styles.module.css';

interface RunProps {
  readonly record: DryRunRecord;
  readonly host: string;
  /** The safety questions were both answered with no. */
  readonly isReady: boolean;
}

/** The request itself: what to press while it runs, how it ended, and what was seen. */
export function Run({record, host, isReady}: RunProps): ReactNode {
  const {current, start, stop, clear} = useRequest(askForAnyPasskey);
  if (current.state === 'ended') {
    const {result} = current;
    return (
      <section className={styles.run} aria-labelledby="dry-run-end">
        <FocusHeading id="dry-run-end" subject="ended">
          <Translate id="dryRun.ended" description="Heading after a dry run">
            The dry run is over
          </Translate>
        </FocusHeading>
        {result.kind === 'answered' ? (
          <p>
            <Translate id="dryRun.answered" description="A passkey answered a dry run" values={{host}}>
              {
                'A passkey for {host} answered. So the way works up to the device that has it. The answer was thrown away, and nobody was signed in.'
              }
            </Translate>
          </p>
        ) : (
          <EndText ended={result} />
        )}
        {result.kind === 'error' && <AfterRun record={record} host={host} />}
        <button type="button" className="button-plain" onClick={clear}>
          <Translate id="dryRun.clear" description="Button: forgets a dry run">
            Clear, and start again
          </Translate>
        </button>
      </section>
    );
  }
  const isRunning = current.state === 'running';
  return (
    <section className={styles.run}>
      <RequestButton
        isReady={isReady}
        isRunning={isRunning}
        onStart={start}
        onStop={stop}
        label={
          <Translate id="dryRun.start" description="Button: starts a dry run">
            Start the dry run
          </Translate>
        }
      />
    </section>
  );
}
