import ErrorBoundary from '@docusaurus/ErrorBoundary';
import type {ReactNode} from 'react';
import {Crashed} from './Crashed';
import {NotLoaded} from './NotLoaded';

interface WidgetBoundaryProps {
  readonly children: ReactNode;
}

/** A tool that fails leaves the article standing and says so. */
export function WidgetBoundary({children}: WidgetBoundaryProps): ReactNode {
  return (
    <ErrorBoundary
      fallback={({error, tryAgain}) =>
        error.name === 'ChunkLoadError' ? (
          <NotLoaded />
        ) : (
          <Crashed message={error.message} onAgain={tryAgain} />
        )
      }>
      {children}
    </ErrorBoundary>
  );
}
