/** The reader’s own calendar day, "YYYY-MM-DD". It says nothing about the device. */
export function localDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The moment by the device's own clock, in Unix seconds. It says nothing else about the device. */
export const unixSeconds = (): number => Math.floor(Date.now() / 1000);
