import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {statusOf} from '../../domain/support/cell';
import type {Change} from '../../schema/change';
import {Status} from '../Status';
import {procedureWords} from './procedureWords';
import {productWords} from './productWords';
import {questionWords} from './questionWords';

function Where({to, children}: {readonly to: string | undefined; readonly children: ReactNode}) {
  return to === undefined ? children : <Link to={to}>{children}</Link>;
}

/** Which fact an entry speaks of, with a link to where it can be seen. */
export function ChangeTitle({entry}: {readonly entry: Change}): ReactNode {
  switch (entry.kind) {
    case 'claims':
      return (
        <Translate
          id="change.claim"
          description="Change log: products, what a claim says of them, and yes, no or partly"
          values={{
            products: <Where to={entry.address}>{productWords(entry)}</Where>,
            question: questionWords(entry.capability),
            answer: <Status status={statusOf(entry.value)} />,
          }}>
          {'{products}: {question}: {answer}'}
        </Translate>
      );
    case 'procedures':
      return procedureWords(entry);
    case 'causes':
    case 'reproductions':
    case 'subjects':
    case 'platforms':
    case 'contexts':
      return <Where to={entry.address}>{entry.name}</Where>;
  }
}
