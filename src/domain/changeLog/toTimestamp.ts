/**
 * The moment that stands for a partial date where a format allows nothing less (RFC 3339): its
 * first instant, in UTC. Never later than the truth, so no reader's program takes it for the future;
 * and the order of moments is the order of the change log.
 */
export function toTimestamp(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
