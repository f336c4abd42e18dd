/** The tools, each with the name of a sentence that stands in its script and nowhere else. */
export const toolMarks: Readonly<Record<string, string>> = {
  '/tools/this-browser/': 'browserCheck.start',
  '/tools/practice-scan/': 'practice.scan',
  '/scan/': 'arrival.followed',
  '/tools/dry-run/': 'dryRun.ended',
  '/developers/rehearsal/': 'rehearsal.make',
  '/developers/code-reader/': 'codeReader.clear',
};
