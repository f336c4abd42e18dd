import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {FocusStays} from '../hooks/focusStays';
import {FactsNote} from './FactsNote';
import {stateAnchor, type Shown, type State} from './shown';
import styles from './showcase.module.css';

interface StateViewProps {
  readonly shown: Pick<Shown, 'name'>;
  readonly state: State;
}

/** A state under its name, with an address of its own. */
export function StateView({shown, state}: StateViewProps): ReactNode {
  const {label, view, facts, needs, isLive = false} = state;
  const anchor = stateAnchor(shown, state);
  useBrokenLinks().collectAnchor(anchor);
  const isBrowser = useIsBrowser();
  const isDrawn = needs !== 'browser' || isBrowser;
  return (
    <section id={anchor} className={styles.state}>
      <h3 className={styles.label}>
        <a href={`#${anchor}`}>{label}</a>
      </h3>
      {facts && <FactsNote facts={facts} />}
      <FocusStays value={!isLive}>
        <div className={needs ? `${styles.view} needs-script` : styles.view}>{isDrawn && view}</div>
      </FocusStays>
      {needs && (
        <noscript>
          <p className={styles.note}>
            <Translate id="show.noScript" description="Page of components: without script">
              This state has something to press, or is drawn by the browser. It needs JavaScript.
            </Translate>
          </p>
        </noscript>
      )}
    </section>
  );
}
