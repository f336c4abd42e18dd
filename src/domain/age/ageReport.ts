import {recordKinds, type Dataset} from '../records/dataset';
import {monthsBetween} from './monthsBetween';

/** A record or an article that somebody should look at again. */
export interface Aged {
  readonly what: string;
  /** The newest date on which it rests, as it is written. */
  readonly newest: string;
  readonly months: number;
}

interface AgeReport {
  readonly looked: number;
  /** Worth comparing with their sources again. */
  readonly due: readonly Aged[];
  /** Resting on sources alone that are older than that; products may have changed since. */
  readonly old: readonly Aged[];
}

interface Verified {
  readonly file: string;
  readonly lastVerified: string;
}

const dueAfter = 6;
const oldAfter = 24;

const newestOf = (dates: readonly string[]) => [...dates].sort().at(-1)!;

/**
 * What is due for another look, and what rests on old evidence. Tells, and fails nothing.
 * @param today the day from which ages are counted, "2026-11-25"
 */
export function ageReport(data: Dataset, articles: readonly Verified[], today: string): AgeReport {
  const aged = (what: string, newest: string): Aged => ({what, newest, months: monthsBetween(newest, today)});
  const evidence = recordKinds.flatMap((kind) =>
    data[kind].flatMap((record) => {
      const dates = 'evidence' in record ? (record.evidence ?? []).map(({observedOn}) => observedOn) : [];
      return dates.length === 0 ? [] : [aged(`data/${kind}/${record.id}.yml`, newestOf(dates))];
    }),
  );
  const verified = articles.map(({file, lastVerified}) => aged(file, lastVerified));
  const oldestFirst = (list: readonly Aged[]) => [...list].sort((a, b) => b.months - a.months);
  return {
    looked: evidence.length + verified.length,
    due: oldestFirst(verified.filter(({months}) => months >= dueAfter)),
    old: oldestFirst(evidence.filter(({months}) => months >= oldAfter)),
  };
}
