import siteConfig from '@generated/docusaurus.config';
import routes from '@generated/routes';
import type {ClientModule} from '@docusaurus/types';
import {asksNotToBeCounted} from '../browser/asksNotToBeCounted';
import {postText} from '../browser/postText';
import {decodeBrand} from '../domain/brand/brandCode';
import {pagePaths} from '../domain/counting/pagePaths';
import {pageToCount} from '../domain/counting/pageToCount';

/** Tells the host which page was opened, where its brand asks for it and the browser does not object. */
export const onRouteDidUpdate: ClientModule['onRouteDidUpdate'] = ({location, previousLocation}) => {
  const {analytics} = decodeBrand(String(siteConfig.customFields?.brand));
  // The browser is asked nothing where nothing is counted.
  if (analytics === undefined || asksNotToBeCounted()) return undefined;
  const page = pageToCount({
    path: location.pathname,
    before: previousLocation?.pathname,
    baseUrl: siteConfig.baseUrl,
    pages: pagePaths(routes),
  });
  if (page !== undefined) postText(analytics.path, page);
  return undefined;
};
