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
  // A file that is no page is marked with "pathname://", which the stock link takes away.
  const [, mark = '', path = ''] = /^(pathname:\/\/)?(.*)$/s.exec(to ?? href ?? '') ?? [];
  const target = mark + (path.startsWith('/') ? withBaseUrl(path, {forcePrependBaseUrl: true}) : path);
  return <DocusaurusLink {...props} to={target} autoAddBaseUrl={false} />;
}
