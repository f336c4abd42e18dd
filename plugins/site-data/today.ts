/**
 * The day against which "in the future" is judged: SITE_TODAY, else the clock. Only checks read it;
 * built pages do not depend on the day.
 */
export function readToday(): string {
  return process.env.SITE_TODAY ?? new Date().toISOString().slice(0, 10);
}
