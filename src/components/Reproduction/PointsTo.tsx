import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {StepView} from '../../domain/views/reproductionView';
import {CauseTitle} from '../CauseTitle';

interface PointsToProps {
  readonly step: StepView;
  readonly seen: string | undefined;
}

/** The cause that the chosen outcome points to, read out when it changes. */
export function PointsTo({step, seen}: PointsToProps): ReactNode {
  const cause = step.otherwise.find(({id}) => id === seen)?.cause;
  return (
    <p role="status">
      {cause && (
        <>
          <Translate id="step.mostLikely" description="Before the cause that an answer points to">
            This often means:
          </Translate>{' '}
          <CauseTitle cause={cause} />
        </>
      )}
    </p>
  );
}
