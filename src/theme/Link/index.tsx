import StockLink from '@docusaurus/core/lib/client/exports/Link';
import type {Props} from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useEmbeddedFrom} from '../../hooks/embeddedFrom';

/** A link to a part of the page it stands on stays in the frame. */
const isAnchor = ({to, href}: Props) => (to ?? href)?.startsWith('#') ?? false;

/**
 * Stands in front of the stock link, for every component of the site and of the stock theme. In an
 * embed, links open the full site in a tab of its own: a frame can show no other page of it.
 */
export default function Link(props: Props): ReactNode {
  const isEmbedded = useEmbeddedFrom() !== undefined;
  return (
    <StockLink
      {...props}
      {...(isEmbedded && !isAnchor(props) && {target: '_blank', rel: 'noopener noreferrer'})}
    />
  );
}
