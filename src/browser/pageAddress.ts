/** The path of this page, "/devices/". */
export function pagePath(): string {
  return window.location.pathname;
}

/** The host of this site with its protocol. Called on a press only: a report may name it. */
export function siteOrigin(): string {
  return window.location.origin;
}
