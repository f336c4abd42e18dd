import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Callout} from '../Callout';
import styles from './styles.module.css';

const screens = ['phone', 'computer', 'both'] as const;

interface AnswerProps {
  /** Which screen to watch. */
  readonly look: (typeof screens)[number];
  readonly wait: string;
  readonly success: string;
  readonly children: ReactNode;
}

function screenName(look: AnswerProps['look']): string {
  switch (look) {
    case 'phone':
      return translate({id: 'screen.phone', message: 'your phone', description: 'Which screen to watch'});
    case 'computer':
      return translate({
        id: 'screen.computer',
        message: 'your computer',
        description: 'Which screen to watch',
      });
    case 'both':
      return translate({id: 'screen.both', message: 'both screens', description: 'Which screen to watch'});
  }
}

/** The answer: one to three steps, where to look, how long to wait, what success looks like. */
export function Answer({look, wait, success, children}: AnswerProps): ReactNode {
  if (!screens.includes(look) || !wait || !success) {
    throw new Error(
      `<Answer> needs look="${screens.join(' | ')}", wait="how long" and success="what they will see"; ` +
        `found look="${look}", wait="${wait}", success="${success}". See contributing/writing.md`,
    );
  }
  return (
    <Callout
      tone="answer"
      title={
        <Translate id="article.answer" description="Title of the box with the answer">
          What to do
        </Translate>
      }>
      {children}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Translate id="answer.look" description="Which screen to watch">
              Look at
            </Translate>
          </dt>
          <dd>{screenName(look)}</dd>
        </div>
        <div>
          <dt>
            <Translate id="answer.wait" description="How long to wait">
              Wait
            </Translate>
          </dt>
          <dd>{wait}</dd>
        </div>
        <div>
          <dt>
            <Translate id="answer.success" description="What success looks like">
              It worked when
            </Translate>
          </dt>
          <dd>{success}</dd>
        </div>
      </dl>
    </Callout>
  );
}
