import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {Suspense, type ReactNode} from 'react';
import {useVisit} from '../../hooks/useVisit';
import {WidgetBoundary} from '../WidgetBoundary';
import {NeedsScript} from './NeedsScript';

interface ToolFrameProps {
  /** Works only once the page is alive, and may be loaded by itself. */
  readonly children: ReactNode;
}

/**
 * The place of a tool on its page. Its script is loaded on that page alone, not with links to it, and
 * a failure of it leaves the page standing.
 */
export function ToolFrame({children}: ToolFrameProps): ReactNode {
  const alive = useIsBrowser();
  const visit = useVisit();
  return (
    <WidgetBoundary>
      <div className="wide needs-script">
        {alive && (
          <Suspense
            key={visit}
            fallback={
              <p role="status">
                <Translate id="tool.loading" description="While a tool is loaded">
                  The tool is being loaded…
                </Translate>
              </p>
            }>
            {children}
          </Suspense>
        )}
      </div>
      <NeedsScript />
    </WidgetBoundary>
  );
}
