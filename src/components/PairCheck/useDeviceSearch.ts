import {useMemo} from 'react';
import {computerChoices, findChoices, phoneChoices, type Choice} from '../../domain/pair/choices';
import type {PairRecords} from '../../domain/pair/pairRecords';
import {parseDevice} from '../../domain/pair/parseDevice';
import {buildVocabulary} from '../../domain/pair/vocabulary';
import {deviceProblemText} from '../PairVerdict/deviceProblemText';

export type Side = 'computer' | 'phone';

export interface DeviceSearch {
  /** All that can be picked on this side. */
  readonly choices: readonly Choice[];
  /** What fits the words that were typed, the best first. */
  readonly find: (typed: string) => Choice[];
  /** Why nothing fits, in one line that repeats nothing of it. */
  readonly explain: (typed: string) => string;
}

/** Looks devices up by any of their names. */
export function useDeviceSearch(records: PairRecords, side: Side): DeviceSearch {
  return useMemo(() => {
    const parser = {data: records, vocabulary: buildVocabulary(records)};
    const choices = side === 'computer' ? computerChoices(records) : phoneChoices(records);
    const named = [...records.platforms, ...records.subjects, ...records.contexts];
    const nameOf = (id: string) => named.find((record) => record.id === id)?.name ?? id;
    return {
      choices,
      find: (typed) => findChoices(choices, typed, parser, side),
      explain: (typed) => {
        const parsed = parseDevice(parser, typed, side);
        return parsed.ok ? '' : deviceProblemText(parsed.problem, nameOf);
      },
    };
  }, [records, side]);
}
