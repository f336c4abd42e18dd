import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import {useMemo, type ReactNode} from 'react';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {pairViewer} from '../../domain/pair/pairView';
import {useFragmentState} from '../../hooks/useFragmentState';
import {PairVerdict} from '../PairVerdict';
import {pairStatement} from '../PairVerdict/pairStatement';
import {WidgetBoundary} from '../WidgetBoundary';
import {devicesOf} from './chosenPair';
import {pairSpec} from './pairFragment';
import {PairForm} from './PairForm';
import styles from './styles.module.css';

interface PairCheckProps {
  /** Given by the records plugin. */
  readonly records?: PairRecords;
}

function Check({records}: {readonly records: PairRecords}): ReactNode {
  const spec = useMemo(() => pairSpec(records), [records]);
  const [state, setState] = useFragmentState(spec);
  const viewOf = useMemo(() => pairViewer(records), [records]);
  const devices = useMemo(() => devicesOf(records, state), [records, state]);
  const view = useMemo(
    () => devices && viewOf(devices[0], devices[1], state.for ?? 'get'),
    [viewOf, devices, state.for],
  );
  return (
    <>
      <PairForm records={records} state={state} onChange={setState} />
      {/* The whole answer would be too much to be read out at each change. */}
      <p role="status" className="visually-hidden">
        {view && pairStatement(view).sentence}
      </p>
      <div className={styles.result}>
        {view ? (
          <PairVerdict view={view} />
        ) : (
          <p className={styles.empty}>
            <Translate id="pair.empty" description="Before two devices are chosen">
              Choose both devices, and the answer appears here. Nothing you choose leaves this page.
            </Translate>
          </p>
        )}
      </div>
    </>
  );
}

/**
 * "Does this computer work with that phone?" The choice lives in the address. Without script the
 * pages of common pairs answer, and this says so.
 */
export function PairCheck({records}: PairCheckProps): ReactNode {
  const alive = useIsBrowser();
  if (records === undefined) throw new Error('<PairCheck /> works in MDX pages, where its records are added');
  return (
    <WidgetBoundary>
      <div className={clsx('wide', 'needs-script', styles.check)}>{alive && <Check records={records} />}</div>
      <noscript>
        <p>
          <Translate id="pair.noScript" description="Where scripts are switched off">
            Choosing freely needs JavaScript. The pages of common pairs below work without it.
          </Translate>
        </p>
      </noscript>
    </WidgetBoundary>
  );
}
