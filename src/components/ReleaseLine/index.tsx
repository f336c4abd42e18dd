import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';
import type {Release} from '../../domain/age/factsDate';
import {freshnessOf} from '../../domain/pair/freshness';
import {useToday} from '../../hooks/useToday';
import {ReleaseWords} from './ReleaseWords';

/** Which release this is, and whether its facts are old by now. Age is told in the browser only. */
export function ReleaseLine(): ReactNode {
  const release = usePluginData('site-data') as Release;
  const today = useToday();
  const isOld = today !== null && freshnessOf(release.factsOn, today) !== 'fresh';
  return <ReleaseWords release={release} isOld={isOld} />;
}
