import type {Props} from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import DocusaurusLink from '@docusaurus/core/lib/client/exports/Link';
import type {ReactNode} from 'react';

/**
 * Takes the place of the stock link, which adds the base of the site only where an address does not
 * begin with it: below /help/ it would take /help/fix/ for complete. Addresses here never hold the base.
 */
export default function SiteLink({to, href, ...props}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const given = to ?? href;
  const target = given?.startsWith('/') ? withBaseUrl(given, {forcePrependBaseUrl: true}) : given;
  return <DocusaurusLink {...props} {...(target !== undefined && {to: target})} autoAddBaseUrl={false} />;
}
