import type {ReactNode} from 'react';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {LabelledText} from '../PairVerdict/LabelledText';

interface WindowChoicesProps {
  /** Given by the records plugin. */
  readonly record?: DryRunRecord;
}

/**
 * What to press in the window of a sign-in to get a code, by who draws it: some ignore that a phone is
 * wanted. It stands above the button, since the window covers the page.
 */
export function WindowChoices({record}: WindowChoicesProps): ReactNode {
  if (record === undefined)
    throw new Error('<WindowChoices /> works in MDX pages, where its record is added');
  return (
    <ul>
      {record.choices.map(({by, actions}) => (
        <li key={by}>
          <strong>{by}</strong>
          <ol>
            {actions.map((action) => (
              <li key={action}>
                <LabelledText>{action}</LabelledText>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
