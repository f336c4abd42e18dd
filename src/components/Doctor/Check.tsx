import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {useToday} from '../../hooks/useToday';
import {NoSiteNote} from './NoSiteNote';
import {Results} from './Results';
import {useDoctor} from './useDoctor';
import styles from './styles.module.css';

/** The button, how far it got, and what was found. */
export function Check(): ReactNode {
  const {current, start, stop, clear, progress} = useDoctor();
  const [button, focusAgain] = useFocusAgain<HTMLButtonElement>();
  const today = useToday();
  const isRunning = current.state === 'running';
  const result = current.state === 'ended' ? current.result : undefined;
  return (
    <div className={styles.doctor}>
      <div className={styles.actions}>
        <button
          ref={button}
          type="button"
          className={result ? 'button-plain' : 'button-main'}
          aria-disabled={isRunning}
          onClick={start}>
          {result ? (
            <Translate id="doctor.again" description="Button: looks at the site once more">
              Check again
            </Translate>
          ) : (
            <Translate id="doctor.start" description="Button: looks at the site that serves the page">
              Check this site
            </Translate>
          )}
        </button>
        {isRunning && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              stop();
              focusAgain();
            }}>
            <Translate id="doctor.stop" description="Button: ends the look at the site">
              Stop
            </Translate>
          </button>
        )}
        {result && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              clear();
              focusAgain();
            }}>
            <Translate id="doctor.clear" description="Button: forgets what was found">
              Clear
            </Translate>
          </button>
        )}
        <span role="status">
          {isRunning && (
            <Translate
              id="doctor.progress"
              description="While the site is looked at"
              values={{done: progress.done, all: progress.all}}>
              {'Looking… {done} of {all} answers'}
            </Translate>
          )}
        </span>
      </div>
      {result && !result.ok && <NoSiteNote problem={result.problem} />}
      {result?.ok && today !== null && <Results visit={result.visit} today={today} />}
    </div>
  );
}
