import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import type {NoSite} from '../../domain/doctor/visitSite';
import {noSiteText} from './noSiteText';

/** Why nothing could be examined. */
export function NoSiteNote({problem}: {readonly problem: NoSite}): ReactNode {
  return <p role="alert">{noSiteText(problem, useBaseUrl('/'))}</p>;
}
