import {lazy, type ReactNode} from 'react';
import {ToolFrame} from '../ToolFrame';

const Check = lazy(() => import('./Check').then(({Check: component}) => ({default: component})));

/** Looks, on a press, at the installation that serves the page. It asks no other host. */
export function Doctor(): ReactNode {
  return (
    <ToolFrame>
      <Check />
    </ToolFrame>
  );
}
