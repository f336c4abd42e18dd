/**
 * What the browser says of itself, as one line for a report. Read on a press only: it helps to
 * recognise a device.
 */
export function describeBrowser(): string {
  return navigator.userAgent;
}
