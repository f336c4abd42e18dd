import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {FocusHeading} from './FocusHeading';
import styles from './End.module.css';

interface SolvedProps {
  readonly action: string;
  readonly onUndo: () => void;
}

/** The end that everybody wants. */
export function Solved({action, onUndo}: SolvedProps): ReactNode {
  return (
    <section className={styles.good}>
      <FocusHeading subject="done">
        <Translate id="fix.done" description="Title: it works now">
          You are in. Well done.
        </Translate>
      </FocusHeading>
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
