import PaginatorNavLink from '@theme-original/PaginatorNavLink';
import type {Props} from '@theme/PaginatorNavLink';
import type {ReactNode} from 'react';
import {useBase} from '../../hooks/useBase';

/** The stock link to the page before or after; its address holds the base, which links of this site add. */
export default function SitePaginatorNavLink(props: Props): ReactNode {
  const {withoutBase} = useBase();
  return <PaginatorNavLink {...props} permalink={withoutBase(props.permalink)} />;
}
