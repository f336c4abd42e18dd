import {useCallback, useMemo, useState} from 'react';
import {replaceFragment} from '../../browser/fragment';
import {emptyCase, type CaseState} from '../../domain/fix/caseState';
import {
  formatCaseFragment,
  readCaseFragment,
  type ReadAttempt,
  type ReadCase,
} from '../../domain/fix/caseFragment';
import type {ModelData} from '../../domain/diagnosis/table';
import {useWrittenFragment} from '../../hooks/useWrittenFragment';

interface KeptCase {
  readonly state: CaseState;
  /** What was wrong with the address, where something was. */
  readonly complaint: ReadAttempt | undefined;
  readonly change: (next: CaseState) => void;
}

/** True of a case that was read as a whole: there is nothing to complain of. */
const isWhole = (read: ReadCase) => read.kind === 'case' && read.dropped === 0;

/**
 * A case that lives in the address, so that it can be sent, reloaded and opened on another device. A
 * link to a part of the page covers it without ending it.
 */
export function useCase(records: ModelData): KeptCase {
  const fragment = useWrittenFragment();
  const read = useMemo(() => readCaseFragment(fragment, records), [fragment, records]);
  const [held, setHeld] = useState<ReadCase>({kind: 'none'});
  // "none" stands for a part of the page, unless the address has no fragment at all.
  const isCovered = read.kind === 'none' && fragment !== '';
  if (!isCovered && held !== read) setHeld(read);
  const current = isCovered ? held : read;
  const change = useCallback((next: CaseState) => replaceFragment(formatCaseFragment(next)), []);
  return {
    state: current.kind === 'case' ? current.state : emptyCase,
    complaint: current.kind === 'none' || isWhole(current) ? undefined : current,
    change,
  };
}
