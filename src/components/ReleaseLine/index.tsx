import Translate from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';
import type {Release} from '../../domain/age/factsDate';
import {freshnessOf} from '../../domain/pair/freshness';
import {useToday} from '../../hooks/useToday';

/** Which release this is, and whether its facts are old by now. Age is told in the browser only. */
export function ReleaseLine(): ReactNode {
  const {version, factsOn} = usePluginData('site-data') as Release;
  const today = useToday();
  const isOld = today !== null && freshnessOf(factsOn, today) !== 'fresh';
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
