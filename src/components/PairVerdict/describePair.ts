import type {Level, Operation} from '../../schema/vocabulary';
import type {Dataset} from '../../domain/records/dataset';
import {freshnessOf, type Freshness} from '../../domain/pair/freshness';
import {toPairRecords} from '../../domain/pair/pairRecords';
import {pairViewer, type PairView} from '../../domain/pair/pairView';
import {parseDevice} from '../../domain/pair/parseDevice';
import type {DeviceProblem} from '../../domain/pair/readDeviceWords';
import {buildVocabulary} from '../../domain/pair/vocabulary';
import {withoutPasskeyCode} from '../../domain/text/findSensitive';
import {deviceName} from './deviceName';
import {pairStatement} from './pairStatement';
import {deviceProblemText} from './deviceProblemText';

/** A verdict as data, with the sentences that the page prints. */
export interface DescribedPair {
  readonly verdict: Level;
  readonly operation: Operation;
  readonly computer: string;
  readonly phone: string;
  readonly sentence: string;
  readonly reasons: readonly {
    readonly link: string;
    readonly side: string;
    readonly level: Level;
    readonly text: string;
    readonly claims: readonly string[];
    readonly seenOn: string | null;
    /** True of the reason that decided. */
    readonly decides: boolean;
  }[];
  readonly oldestEvidence: string | null;
  readonly freshness: Freshness | null;
  readonly relay: string | null;
  readonly fixes: readonly string[];
  readonly nextTime: {readonly level: Level; readonly text: string};
  readonly steps: readonly string[];
}

export type PairAnswer =
  | {readonly ok: true; readonly pair: DescribedPair}
  | {
      readonly ok: false;
      readonly side: 'computer' | 'phone';
      readonly message: string;
    };

function describe(view: PairView, today: string): DescribedPair {
  const statement = pairStatement(view);
  return {
    verdict: view.level,
    operation: view.operation,
    computer: deviceName(view.computer),
    phone: deviceName(view.phone),
    sentence: statement.sentence,
    reasons: view.reasons.map(({link, side, level, claims, seenOn}, i) => ({
      link,
      side,
      level,
      text: [`${statement.reasons[i]!.title}.`, ...statement.reasons[i]!.says].join(' '),
      claims: claims.map(({id}) => id),
      seenOn: seenOn ?? null,
      decides: i === view.weakest,
    })),
    oldestEvidence: view.oldestEvidence ?? null,
    freshness: view.oldestEvidence === undefined ? null : freshnessOf(view.oldestEvidence, today),
    relay: view.relay?.host ?? null,
    fixes: statement.fixes,
    nextTime: {level: view.nextTime.level, text: statement.nextTime},
    steps: statement.steps.map(({where, action}) => `${where}: ${action}`),
  };
}

/**
 * Answers for two devices as people write them.
 * @param today "YYYY-MM-DD", by which the age of evidence is told
 */
export function describePair(dataset: Dataset, today: string) {
  const records = toPairRecords(dataset);
  const parser = {data: records, vocabulary: buildVocabulary(records)};
  const names = new Map<string, string>(
    [...records.contexts, ...records.platforms, ...records.subjects].map(({id, name}) => [id, name]),
  );
  const viewOf = pairViewer(records);
  const refuse = (side: 'computer' | 'phone', problem: DeviceProblem): PairAnswer => {
    const found = 'words' in problem ? ` (found: “${problem.words}”)` : '';
    const message = `${deviceProblemText(problem, (id) => names.get(id) ?? id)}${found}`;
    return {ok: false, side, message: withoutPasskeyCode(message)};
  };
  return (computer: string, phone: string, operation: Operation): PairAnswer => {
    const first = parseDevice(parser, computer, 'computer');
    if (!first.ok) return refuse('computer', first.problem);
    const second = parseDevice(parser, phone, 'phone');
    if (!second.ok) return refuse('phone', second.problem);
    return {ok: true, pair: describe(viewOf(first.device, second.device, operation), today)};
  };
}
