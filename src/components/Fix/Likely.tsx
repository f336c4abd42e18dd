import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CaseStep} from '../../domain/fix/caseStep';
import {stopNames} from '../Flow/stopNames';

/** The running line: what is most likely now, in words, and where that stops the sign-in. */
export function Likely({step: {likely, suspected}}: {readonly step: CaseStep}): ReactNode {
  const [first] = likely;
  return (
    <p role="status">
      {first === undefined || suspected === undefined ? (
        <Translate id="fix.tooEarly" description="Where no reason stands out yet">
          Too early to say. Each answer rules something out.
        </Translate>
      ) : (
        <>
          <Translate
            id="fix.mostLikely"
            description="The running line; the name of a cause in bold"
            values={{cause: <strong>{first.causes[0].title}</strong>}}>
            {'Most likely now: {cause}'}
          </Translate>{' '}
          <Translate
            id="fix.stopsAt"
            description="The name of a stop of the flow"
            values={{stop: stopNames()[suspected]}}>
            {'(it stops at: {stop})'}
          </Translate>
        </>
      )}
    </p>
  );
}
