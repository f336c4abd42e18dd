import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {LabelledText} from '../PairVerdict/LabelledText';

/** Which choices lead to the code where the browser ignores that a phone is wanted. */
export function WhatToPress({choices}: Pick<DryRunRecord, 'choices'>): ReactNode {
  return (
    <>
      <p>
        <Translate id="dryRun.noCode" description="While a dry run goes on">
          No code yet? Some browsers ask first. It depends on who draws the window:
        </Translate>
      </p>
      <dl>
        {choices.map(({by, actions}) => (
          <div key={by}>
            <dt>{by}</dt>
            {actions.map((action) => (
              <dd key={action}>
                <LabelledText>{action}</LabelledText>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
