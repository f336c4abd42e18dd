import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Release} from '../../domain/age/factsDate';

interface ReleaseWordsProps {
  readonly release: Release;
  readonly isOld: boolean;
}

/** A release by its version and the day of its newest fact, with a warning where that is long ago. */
export function ReleaseWords({release: {version, factsOn}, isOld}: ReleaseWordsProps): ReactNode {
  return (
    <p className="brand-release">
      <Translate
        id="footer.release"
        description="Under every page: version of the site, and the day of its newest fact"
        values={{version, date: <time dateTime={factsOn}>{factsOn}</time>}}>
        {'Version {version}. Facts as of {date}.'}
      </Translate>
      {isOld && (
        <>
          {' '}
          <strong>
            <Translate
              id="footer.old"
              description="Under every page, where the facts are more than 180 days old">
              That is more than half a year ago: products may have changed since. Whoever hosts this site can
              put a newer release in its place.
            </Translate>
          </strong>
        </>
      )}
    </p>
  );
}
