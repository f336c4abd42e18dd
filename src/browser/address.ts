/**
 * The address of this page as it stands, with its fragment. Called on a press only.
 * @param path of the page to name instead of this one, with the same fragment
 */
export function currentAddress(path?: string): string {
  const {href, origin, hash} = window.location;
  return path === undefined ? href : `${origin}${path}${hash}`;
}
