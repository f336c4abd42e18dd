import {lazy, type ReactNode} from 'react';
import type {ProviderName} from '../../domain/webauthn/providerNames';
import {ToolFrame} from '../ToolFrame';

const Guarded = lazy(() => import('./Guarded').then(({Guarded: component}) => ({default: component})));

interface RehearsalProps {
  /** Given by the records plugin. */
  readonly providers?: readonly ProviderName[];
}

/** Makes a test passkey on a phone, signs in with it, and shows everything that a site would see. */
export function Rehearsal({providers}: RehearsalProps): ReactNode {
  if (providers === undefined) {
    throw new Error('<Rehearsal /> works in MDX pages, where its records are added');
  }
  return (
    <ToolFrame>
      <Guarded providers={providers} />
    </ToolFrame>
  );
}
