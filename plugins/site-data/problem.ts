/** One thing wrong with one file, in the four parts that let a newcomer mend it. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

/** "steps", 2, "expect" → "steps[2].expect" */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

export function formatProblem({file, line, field, found, allowed, fix}: Problem): string {
  return [
    `${file}:${line}  ${field}`,
    `  found:   ${found}`,
    `  allowed: ${allowed}`,
    `  fix:     ${fix}`,
  ].join('\n');
}

/** The message that stops the build: every problem at once, and how much was looked at. */
export class BadRecordsError extends Error {
  override readonly name = 'BadRecordsError';

  constructor(problems: readonly Problem[], looked: string, where = 'the data') {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in ${where} (looked at ${looked}):\n\n${problems.map(formatProblem).join('\n\n')}\n`);
    // The way through this project's code helps nobody to mend a record.
    this.stack = `${this.name}: ${this.message}`;
  }
}
