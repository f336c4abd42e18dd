/**
 * Prints what checks looked at and what they found. A check that looked at nothing has failed.
 *
 * @param {Readonly<Record<string, {looked: number, problems: readonly string[]}>>} results by name
 * @returns {boolean} whether one failed
 */
export function tellChecks(results) {
  let failed = false;
  for (const [name, {looked, problems}] of Object.entries(results)) {
    console.log(`${name}: looked at ${looked}, ${problems.length} problems`);
    for (const problem of problems) console.log(`  ${problem}`);
    failed ||= problems.length > 0 || looked === 0;
  }
  return failed;
}
