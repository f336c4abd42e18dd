import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CauseView} from '../../domain/views/causeView';
import type {Fixer} from '../../schema/cause';
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

/** Who can fix it, from the page's main cause. */
export function WhoCanFix({cause}: {readonly cause?: CauseView}): ReactNode {
  if (cause === undefined) {
    throw new Error('<WhoCanFix /> needs a main cause: add causes: [<id>] to the front matter');
  }
  return (
    <p className={styles.who}>
      <strong>
        <Translate id="article.whoCanFix" description="Before the list of those who can fix it">
          Who can fix it:
        </Translate>
      </strong>{' '}
      {cause.fixableBy.map(fixerName).join(' · ')}
    </p>
  );
}
