/**
 * Whole months from a date to a day; a date without day or month counts from its end, so that nothing
 * looks older than it may be.
 * @param date "2024", "2024-10" or "2024-10-09"
 * @param day "2026-11-25"
 */
export function monthsBetween(date: string, day: string): number {
  const [year = 0, month = 12, dayOfMonth = 31] = date.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = day.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < dayOfMonth ? 1 : 0);
}
