import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {CaseStep} from '../../domain/fix/caseStep';
import {BreakScreens} from '../Flow/BreakScreens';
import type {BreakView} from '../../domain/views/breakView';
import styles from './Console.module.css';

interface RankingProps {
  readonly step: CaseStep;
  /** What both screens show, by cause. */
  readonly screens: Readonly<Record<string, BreakView>>;
}

/** The most likely causes in order, and what the caller sees where the first one is right. */
export function Ranking({step: {likely}, screens}: RankingProps): ReactNode {
  const [first] = likely;
  const shown = first && screens[first.causes[0].id];
  return (
    <section className={styles.ranking}>
      <Heading as="h2" className={styles.title}>
        <Translate id="case.likely" description="Heading: the most likely causes of a case">
          Most likely
        </Translate>
      </Heading>
      <div role="status">
        {first === undefined ? (
          <p>
            <Translate id="console.nothingYet" description="A case without answers">
              Nothing yet. Type what the caller says, or ask the first question.
            </Translate>
          </p>
        ) : (
          <ol>
            {likely.map(({causes: [{id, title, article}]}) => (
              <li key={id}>
                {article === undefined ? (
                  title
                ) : (
                  <Link to={article} target="_blank">
                    {title}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
      {shown && <BreakScreens shown={shown} />}
    </section>
  );
}
