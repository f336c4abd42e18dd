/** Waits for Ctrl-C, or until the process is told to stop. */
export function untilStopped() {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
