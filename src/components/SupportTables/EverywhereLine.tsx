import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {AnswersEverywhere} from '../../domain/support/tablesOfPage';

/** How much the tables of all pages answer, and how much nobody knows. */
export function EverywhereLine({counts}: {readonly counts: AnswersEverywhere}): ReactNode {
  return (
    <p>
      <Translate
        id="counts.everywhere"
        description="Number of answers in the tables of all pages, and of those that are not known"
        values={{all: counts.all, unknown: counts.unknown}}>
        {'All tables together have {all} answers; {unknown} of them are “Not known”.'}
      </Translate>
    </p>
  );
}
