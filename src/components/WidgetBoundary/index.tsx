import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
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
          <div role="alert">
            <p>
              <Translate id="widget.failed" description="A tool on the page has crashed">
                This tool has stopped working. The rest of the page is still right.
              </Translate>{' '}
              <code>{error.message}</code>
            </p>
            <button type="button" className="button-plain" onClick={tryAgain}>
              <Translate id="widget.tryAgain" description="Starts a crashed tool again">
                Try again
              </Translate>
            </button>
          </div>
        )
      }>
      {children}
    </ErrorBoundary>
  );
}
