import useIsBrowser from '@docusaurus/useIsBrowser';
import {useMemo, useState, type ReactNode} from 'react';
import {buildTable, type ModelData} from '../../domain/diagnosis/table';
import {caseCodeIn} from '../../domain/search/caseCodeIn';
import {readCase} from '../../domain/views/caseView';
import {useWrittenFragment} from '../../hooks/useWrittenFragment';
import {CaseCodeField} from '../Diagnosis/CaseCodeField';
import {codeProblemText} from '../Diagnosis/codeProblemText';
import {Gate} from '../Gate';
import {WidgetBoundary} from '../WidgetBoundary';
import {CaseAnswers} from './CaseAnswers';

/** A code in the address, if it is one; nothing else of the address gets onto the page. */
const sentCode = (fragment: string): string =>
  caseCodeIn(new URLSearchParams(fragment).get('code') ?? '') ?? '';

function Reader({records}: {readonly records: ModelData}): ReactNode {
  const fragment = useWrittenFragment();
  const [typed, setTyped] = useState<string>();
  const table = useMemo(() => buildTable(records), [records]);
  const code = typed ?? sentCode(fragment);
  const view = useMemo(() => (code.trim() === '' ? undefined : readCase(code, table)), [code, table]);
  return (
    <>
      <CaseCodeField
        code={code}
        onCode={setTyped}
        problem={view?.ok === false ? codeProblemText(view.problem) : ''}
      />
      {view?.ok && (
        // Another case begins with its own safety questions.
        <Gate key={code}>
          <CaseAnswers view={view} />
        </Gate>
      )}
    </>
  );
}

/** Shows what a case code says. Codes hold numbers of answers and nothing that anybody typed. */
export function CaseReader({records}: {readonly records: ModelData}): ReactNode {
  const alive = useIsBrowser();
  return (
    <WidgetBoundary>
      <div className="needs-script">{alive && <Reader records={records} />}</div>
    </WidgetBoundary>
  );
}
