/** The path of this page, "/devices/". */
export function pagePath(): string {
  return window.location.pathname;
}

/** The host of this site with its protocol: what is handed on or reported may name it. */
export function siteOrigin(): string {
  return window.location.origin;
}

/** The name of the host that this page came from, as a passkey would name it: without a port. */
export function hostName(): string {
  return window.location.hostname;
}

/**
 * The address of this page as it stands, with its fragment. Called on a press only.
 * @param path of the page to name instead of this one, with the same fragment
 */
export function currentAddress(path?: string): string {
  const {href, origin, hash} = window.location;
  return path === undefined ? href : `${origin}${path}${hash}`;
}
