import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {useEffect, useRef, type ReactNode} from 'react';
import styles from './End.module.css';

interface SolvedProps {
  readonly action: string;
  readonly onUndo: () => void;
}

/** The end that everybody wants. */
export function Solved({action, onUndo}: SolvedProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.good}>
      <Heading as="h2" ref={heading} tabIndex={-1} className={styles.title}>
        <Translate id="fix.done" description="Title: it works now">
          You are in. Well done.
        </Translate>
      </Heading>
      <p>
        <Translate id="fix.doneBy" description="What helped" values={{action: <strong>{action}</strong>}}>
          {'This helped: {action}'}
        </Translate>
      </p>
      <p>
        <Link to="/help/start/add-a-passkey-on-the-computer/">
          <Translate id="fix.nextTime" description="Link at the end">
            So that next time needs no phone: a passkey on the computer, too
          </Translate>
        </Link>
      </p>
      <button type="button" className="button-plain" onClick={onUndo}>
        <Translate id="fix.notDone" description="Takes the good end back">
          No, I am still stuck
        </Translate>
      </button>
    </section>
  );
}
