import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {places} from '../SiteNav/places';
import {Breadcrumbs} from '.';

interface PairBreadcrumbsProps {
  readonly path: string;
  readonly title: string;
}

/** The way to a page about two devices. */
export function PairBreadcrumbs({path, title}: PairBreadcrumbsProps): ReactNode {
  const devices = places()
    .filter(({to}) => to === '/devices/')
    .map(({to, label}) => ({name: label, path: to}));
  const check = {
    name: translate({
      id: 'door.pair',
      message: 'Does this computer work with that phone?',
      description: 'Door',
    }),
    path: '/devices/pair/',
  };
  return <Breadcrumbs trail={[...devices, check, {name: title, path}]} />;
}
