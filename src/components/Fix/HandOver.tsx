import Translate from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';
import {encodeCase} from '../../domain/caseCode/encodeCase';
import type {CaseState} from '../../domain/fix/caseState';
import {formatCaseFragment} from '../../domain/fix/caseFragment';
import type {ModelData} from '../../domain/diagnosis/table';
import {useFocusAgain} from '../../hooks/useFocusAgain';
import {HandOverPanel} from './HandOverPanel';

interface HandOverProps {
  readonly records: ModelData;
  readonly state: CaseState;
}

/** Goes on with a case on the other device: a short address to type, or a code of our own to scan. */
export function HandOver({records, state}: HandOverProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [first, focusFirst] = useFocusAgain<HTMLParagraphElement>();
  if (!isOpen) {
    return (
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          setIsOpen(true);
          focusFirst();
        }}>
        <Translate id="handOver.open" description="Button: go on with a case on another device">
          Go on with the other device
        </Translate>
      </button>
    );
  }
  return (
    <HandOverPanel
      code={encodeCase(state.answers, records.checks)}
      fragment={formatCaseFragment(state)}
      titleRef={first}
    />
  );
}
