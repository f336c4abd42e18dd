/**
 * Runs in a page before anything else of it: keeps what the browser says of its own speed.
 * Times in milliseconds since the start of the navigation.
 */
export function watchPage() {
  const seen = {fcp: 0, lcp: 0, cls: 0, long: []};
  Object.assign(window, {seen});
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  watch('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({startTime}) => (seen.lcp = startTime));
  watch('layout-shift', ({value, hadRecentInput}) => (seen.cls += hadRecentInput ? 0 : value));
  watch('longtask', ({startTime, duration}) => seen.long.push({startTime, duration}));
}

/**
 * The sum of what is beyond 50 ms in each long task after the first paint (total blocking time).
 *
 * @param {{fcp: number, long: {startTime: number, duration: number}[]}} seen
 * @returns {number} ms
 */
export function blockingTime({fcp, long}) {
  const beyond = long.map(({startTime, duration}) => {
    const counted = startTime + duration - Math.max(startTime, fcp);
    return Math.max(0, counted - 50);
  });
  return beyond.reduce((sum, each) => sum + each, 0);
}
