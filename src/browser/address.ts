/** The address of this page as it stands, with its fragment. Called on a press only. */
export function currentAddress(): string {
  return window.location.href;
}
