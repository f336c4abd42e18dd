import type {Props} from '@docusaurus/Link';
import DocusaurusLink from '@docusaurus/core/lib/client/exports/Link';
import type {ReactNode} from 'react';
import {useBase} from '../../hooks/useBase';
import {useEmbeddedFrom} from '../../hooks/embeddedFrom';

/**
 * Takes the place of the stock link, for every component of the site and of the stock theme. The stock
 * link adds the base of the site only where an address does not begin with it: below /help/ it would
 * take /help/fix/ for complete. Addresses here never hold the base. In an embed, links open the full
 * site in a tab of its own: a frame can show no other page of it.
 */
export default function SiteLink({to, href, ...props}: Props): ReactNode {
  const {withBase} = useBase();
  const isEmbedded = useEmbeddedFrom() !== undefined;
  // A file that is no page is marked with "pathname://", which the stock link takes away.
  const [, mark = '', path = ''] = /^(pathname:\/\/)?(.*)$/s.exec(to ?? href ?? '') ?? [];
  const target = mark + (path.startsWith('/') ? withBase(path) : path);
  const leaves = isEmbedded && !path.startsWith('#');
  return (
    <DocusaurusLink
      {...props}
      {...(leaves && {target: '_blank', rel: 'noopener noreferrer'})}
      to={target}
      autoAddBaseUrl={false}
    />
  );
}
