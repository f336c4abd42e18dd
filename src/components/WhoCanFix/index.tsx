import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CauseView} from '../../domain/views/causeView';
import {fixers, type Fixer} from '../../schema/vocabulary';
import styles from './styles.module.css';

function fixerName(fixer: Fixer): string {
  switch (fixer) {
    case 'you':
      return translate({id: 'fixer.you', message: 'You', description: 'Who can fix a problem'});
    case 'it':
      return translate({id: 'fixer.it', message: 'Your IT desk', description: 'Who can fix a problem'});
    case 'site':
      return translate({
        id: 'fixer.site',
        message: 'The site you sign in to',
        description: 'Who can fix a problem',
      });
  }
}

interface WhoCanFixProps {
  /** Given by the records plugin: the causes of the page, the main one first. */
  readonly causes?: readonly CauseView[];
  /** Everyone who can fix any of the causes, for a page about several. */
  readonly all?: boolean;
}

/** Who can fix it, from the page's main cause or from all of them. */
export function WhoCanFix({causes = [], all = false}: WhoCanFixProps): ReactNode {
  const [main] = causes;
  if (main === undefined) {
    throw new Error('<WhoCanFix /> needs a main cause: add causes: [<id>] to the front matter');
  }
  const counted = all ? causes : [main];
  const able = fixers.filter((fixer) => counted.some((cause) => cause.fixableBy.includes(fixer)));
  return (
    <p className={styles.who}>
      <strong>
        <Translate id="article.whoCanFix" description="Before the list of those who can fix it">
          Who can fix it:
        </Translate>
      </strong>{' '}
      {able.map(fixerName).join(' · ')}
    </p>
  );
}
