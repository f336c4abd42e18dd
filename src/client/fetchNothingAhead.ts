import type {ClientModule} from '@docusaurus/types';
import {stopFetchingAhead} from '../browser/stopFetchingAhead';

/** On a phone, pages behind links in view were most of all requests, and few of them are opened. */
export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({previousLocation}) => {
  if (previousLocation === null) stopFetchingAhead();
  return undefined;
};
