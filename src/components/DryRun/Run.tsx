import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {askForAnyPasskey, stopped} from '../../browser/passkeyRequest';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {useRequest} from '../../hooks/useRequest';
import {EndText} from '../Ceremony/EndText';
import {RequestButton} from '../Ceremony/RequestButton';
import {FocusHeading} from '../Fix/FocusHeading';
import {AfterRun} from './AfterRun';
import {Answered} from './Answered';
import styles from './styles.module.css';

/** Ends after which a window was open, so that there was something to see. */
const withWindow = ['NotAllowedError', 'AbortError'];

interface RunProps {
  readonly record: DryRunRecord;
  readonly host: string;
}

/** The request itself, how it ended, and what was seen. */
export function Run({record, host}: RunProps): ReactNode {
  const {current, start, stop, clear} = useRequest(askForAnyPasskey, stopped);
  const title = useId();
  const [again, focusAgain] = useFocusAgain<HTMLDivElement>();
  if (current.state !== 'ended') {
    return (
      <div className={styles.run} ref={again} tabIndex={-1}>
        <RequestButton
          request={current.state}
          onStart={start}
          onStop={stop}
          label={
            <Translate id="dryRun.start" description="Button: starts a dry run">
              Start the dry run
            </Translate>
          }
        />
      </div>
    );
  }
  const {result} = current;
  return (
    <section className={styles.run} aria-labelledby={title}>
      <FocusHeading id={title} subject="ended">
        <Translate id="dryRun.ended" description="Heading after a dry run">
          The dry run is over
        </Translate>
      </FocusHeading>
      {result.kind === 'answered' ? <Answered host={host} {...result.value} /> : <EndText ended={result} />}
      {result.kind === 'error' && withWindow.includes(result.name) && (
        <AfterRun record={record} host={host} />
      )}
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          clear();
          focusAgain();
        }}>
        <Translate id="dryRun.clear" description="Button: forgets a dry run">
          Clear, and start again
        </Translate>
      </button>
    </section>
  );
}
