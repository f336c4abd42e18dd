import Translate, {translate} from '@docusaurus/Translate';
import {useMemo, type ReactNode} from 'react';
import type {ShowcaseRecords} from '../domain/examples/showcaseRecords';
import {NotShownList} from './NotShownList';
import {anchorOf} from './shown';
import {shownComponents} from './shownComponents';
import {ShownSection} from './ShownSection';
import styles from './showcase.module.css';

/** Every component in every state that matters, and what is left out. */
export function Showcase({records}: {readonly records: ShowcaseRecords}): ReactNode {
  const all = useMemo(() => shownComponents(records), [records]);
  const states = all.reduce((sum, shown) => sum + shown.states.length, 0);
  return (
    <>
      <p>
        <Translate
          id="show.counts"
          description="Page of components: how many there are"
          values={{components: all.length, states}}>
          {'Components: {components}. States: {states}.'}
        </Translate>
      </p>
      <nav
        className="no-print"
        aria-label={translate({
          id: 'show.contents',
          message: 'Components on this page',
          description: 'Name of a list of links',
        })}>
        <ul className={styles.contents}>
          {all.map((shown) => (
            <li key={shown.name}>
              <a href={`#${anchorOf(shown)}`}>
                <code>{shown.name}</code>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {all.map((shown) => (
        <ShownSection key={shown.name} shown={shown} />
      ))}
      <NotShownList />
    </>
  );
}
