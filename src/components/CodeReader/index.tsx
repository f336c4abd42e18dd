import {lazy, type ReactNode} from 'react';
import {ToolFrame} from '../ToolFrame';

const Guarded = lazy(() => import('./Guarded').then(({Guarded: component}) => ({default: component})));

/** Takes a sign-in code apart, without showing or keeping its secret. */
export function CodeReader(): ReactNode {
  return (
    <ToolFrame>
      <Guarded />
    </ToolFrame>
  );
}
