import type {Claim} from '../../schema/claim';

/** Evidence is due for another look after 180 days, and old after 365. */
export type Freshness = 'fresh' | 'due' | 'old';

const dueAfterDays = 180;
const oldAfterDays = 365;
const millisecondsOfDay = 86_400_000;

/** "2026", "2026-04" and "2026-04-10" as a day: the last one they may mean, so that age is never overstated. */
function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year!, 11, 31);
  if (day === undefined) return Date.UTC(year!, month, 0);
  return Date.UTC(year!, month - 1, day);
}

/** @param today "YYYY-MM-DD" */
export function freshnessOf(date: string, today: string): Freshness {
  const days = (lastDay(today) - lastDay(date)) / millisecondsOfDay;
  if (days > oldAfterDays) return 'old';
  return days > dueAfterDays ? 'due' : 'fresh';
}

/**
 * The newest date on which a source supported a claim. Where a claim says "partial", each source has
 * a part in it.
 */
export function freshestDate({value, evidence}: Claim): string {
  const agreeing = value === 'partial' ? [] : evidence.filter(({says}) => says === value);
  return newestOf((agreeing.length > 0 ? agreeing : evidence).map(({observedOn}) => observedOn))!;
}

const byDay = (a: string, b: string) => lastDay(a) - lastDay(b);

export const oldestOf = (dates: readonly string[]): string | undefined => [...dates].sort(byDay)[0];
export const newestOf = (dates: readonly string[]): string | undefined => [...dates].sort(byDay).at(-1);
