/**
 * The figures of a list of measurements.
 *
 * @param {number[]} values
 */
export function figuresOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(sorted.length * share) - 1];
  return {count: sorted.length, median: at(0.5), p95: at(0.95), worst: sorted.at(-1)};
}
