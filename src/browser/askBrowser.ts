/** What became of a question to the browser. Nothing that a browser does makes a question throw. */
export type Asked<T> =
  | {readonly outcome: 'answered'; readonly value: T}
  /** The browser does not have what would answer. */
  | {readonly outcome: 'missing'}
  /** It has it, and refused, or answered something else. */
  | {readonly outcome: 'failed'}
  | {readonly outcome: 'no-answer'};

/** How long a browser may think, in milliseconds: these questions need nobody, so answers come at once. */
export const patience = 3000;

/**
 * Asks a browser something that may be missing, throw, reject, hang or answer nonsense.
 * @param call looks the function up and calls it; undefined where there is none
 * @param isExpected what counts as an answer
 */
export async function askBrowser<T>(
  call: () => Promise<unknown> | undefined,
  isExpected: (value: unknown) => value is T,
): Promise<Asked<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Asked<T>>((resolve) => {
    timer = setTimeout(() => resolve({outcome: 'no-answer'}), patience);
  });
  const answer = async (): Promise<Asked<T>> => {
    try {
      const pending = call();
      if (pending === undefined) return {outcome: 'missing'};
      const value = await pending;
      return isExpected(value) ? {outcome: 'answered', value} : {outcome: 'failed'};
    } catch {
      return {outcome: 'failed'};
    }
  };
  try {
    return await Promise.race([answer(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
