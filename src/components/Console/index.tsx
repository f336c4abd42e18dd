import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useMemo, useReducer, type ReactNode} from 'react';
import {onPageReturn} from '../../browser/pageReturn';
import {buildTable, type ModelData} from '../../domain/diagnosis/table';
import {caseInHand, freshDesk, work} from '../../domain/fix/desk';
import type {ConsoleRecords} from '../../domain/views/consoleRecords';
import {WidgetBoundary} from '../WidgetBoundary';
import {CaseDesk} from './CaseDesk';
import {CaseTabs} from './CaseTabs';

interface ConsoleProps {
  readonly records: ModelData;
  readonly beside: ConsoleRecords;
}

function Cases({records, beside}: ConsoleProps): ReactNode {
  const table = useMemo(() => buildTable(records), [records]);
  const [desk, onWork] = useReducer(work, freshDesk);
  // Decision 0008: a gate is never remembered.
  useEffect(() => onPageReturn(() => onWork({kind: 'ask-again'})), []);
  const open = caseInHand(desk);
  return (
    <>
      <CaseTabs desk={desk} onWork={onWork} />
      <CaseDesk
        key={open.number}
        table={table}
        beside={beside}
        open={open}
        onChange={(to) => onWork({kind: 'change', to})}
      />
    </>
  );
}

/** The desk of a support agent. Its cases live in memory: nothing is stored, sent or put in an address. */
export function Console(props: ConsoleProps): ReactNode {
  const alive = useIsBrowser();
  return (
    <WidgetBoundary>
      <div className="needs-script">{alive && <Cases {...props} />}</div>
      <noscript>
        <p>
          <Translate id="console.noScript" description="Where scripts are switched off">
            The console needs JavaScript. Without it, use the call script and the triage card.
          </Translate>
        </p>
      </noscript>
    </WidgetBoundary>
  );
}
