import {useMemo, useState} from 'react';
import {localDay} from '../../browser/clock';
import {
  noProgress,
  parseProgress,
  serialiseProgress,
  type Progress,
} from '../../domain/reproduction/progress';
import type {ReproductionView} from '../../domain/views/reproductionView';
import {useStored} from '../../hooks/useStored';

interface ProgressControl {
  readonly progress: Progress;
  readonly update: (next: Progress) => void;
  readonly startOver: () => void;
  /** Puts back what the last "start over" removed. */
  readonly undo: (() => void) | undefined;
}

/**
 * Progress on one reproduction, kept in this browser. Text that looks private lives in the page
 * only, so what is typed and what is stored may differ.
 */
export function useProgress(record: ReproductionView): ProgressControl {
  const [stored, setStored] = useStored(`passkey-help:reproduction:${record.id}:1`);
  const [typed, setTyped] = useState<Progress | null>(null);
  const [removed, setRemoved] = useState<Progress | null>(null);
  const saved = useMemo(() => parseProgress(stored, record), [stored, record]);
  const write = (next: Progress) => {
    const dated = next.startedOn === undefined ? {...next, startedOn: localDay()} : next;
    setTyped(dated);
    setStored(serialiseProgress(dated));
  };
  return {
    progress: typed ?? saved,
    update: (next) => {
      setRemoved(null);
      write(next);
    },
    startOver: () => {
      setRemoved(typed ?? saved);
      setTyped(noProgress);
      setStored(null);
    },
    undo:
      removed === null
        ? undefined
        : () => {
            write(removed);
            setRemoved(null);
          },
  };
}
