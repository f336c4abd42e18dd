/** Whether this browser says that its user wants not to be tracked: "Do Not Track" or "Global Privacy Control". */
export function asksNotToBeCounted(): boolean {
  const {doNotTrack, globalPrivacyControl} = navigator as Navigator & {globalPrivacyControl?: unknown};
  return doNotTrack === '1' || globalPrivacyControl === true;
}
