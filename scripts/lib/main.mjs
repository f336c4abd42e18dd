/** A failure the reader can do something about: shown as one line, without a stack trace. */
export class UserError extends Error {
  /**
   * @param {string} message One line that says what is wrong and what to do.
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script's job and turns its result into the exit code.
 *
 * @param {() => Promise<number | void>} job Resolves with an exit code, or nothing for 0.
 */
export async function main(job) {
  try {
    process.exitCode = (await job()) ?? 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
