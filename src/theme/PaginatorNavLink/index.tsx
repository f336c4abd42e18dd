import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import PaginatorNavLink from '@theme-original/PaginatorNavLink';
import type {Props} from '@theme/PaginatorNavLink';
import type {ReactNode} from 'react';

/** The stock link to the page before or after; its address holds the base, which links of this site add. */
export default function SitePaginatorNavLink(props: Props): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return <PaginatorNavLink {...props} permalink={props.permalink.slice(baseUrl.length - 1)} />;
}
