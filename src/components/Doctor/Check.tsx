import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useToday} from '../../hooks/useToday';
import {RunBar} from '../RunBar';
import {NoSiteNote} from './NoSiteNote';
import {Results} from './Results';
import {useDoctor} from './useDoctor';
import styles from './styles.module.css';

/** The button, how far it got, and what was found. */
export function Check(): ReactNode {
  const {current, start, stop, clear, progress} = useDoctor();
  const today = useToday();
  const result = current.state === 'ended' ? current.result : undefined;
  return (
    <div className={styles.doctor}>
      <RunBar
        start={
          <Translate id="doctor.start" description="Button: looks at the site that serves the page">
            Check this site
          </Translate>
        }
        progress={
          current.state === 'running' ? (
            <Translate
              id="doctor.progress"
              description="While the site is looked at"
              values={{done: progress.done, all: progress.all}}>
              {'Looking… {done} of {all} answers'}
            </Translate>
          ) : undefined
        }
        hasResult={result !== undefined}
        onStart={start}
        onStop={stop}
        onClear={clear}
      />
      {result && !result.ok && <NoSiteNote problem={result.problem} />}
      {result?.ok && today !== null && <Results visit={result.visit} today={today} />}
    </div>
  );
}
