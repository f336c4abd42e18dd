import {lazy, type ReactNode} from 'react';
import type {DryRunRecord} from '../../domain/views/dryRunRecord';
import {ToolFrame} from '../ToolFrame';

const Guarded = lazy(() => import('./Guarded').then(({Guarded: component}) => ({default: component})));

interface DryRunProps {
  /** Given by the records plugin. */
  readonly record?: DryRunRecord;
}

/**
 * A sign-in with a phone that cannot succeed, as no passkey for this host exists: it shows how far the
 * two devices get. It is off wherever a real passkey could answer.
 */
export function DryRun({record}: DryRunProps): ReactNode {
  if (record === undefined) throw new Error('<DryRun /> works in MDX pages, where its records are added');
  return (
    <ToolFrame>
      <Guarded record={record} />
    </ToolFrame>
  );
}
