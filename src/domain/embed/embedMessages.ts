/** What a frame tells the page around it: how tall it is, in CSS px, and nothing else. */
export interface HeightMessage {
  readonly type: 'passkey-help:height';
  readonly height: number;
}

/** @param height in CSS px, of any precision */
export const heightMessage = (height: number): HeightMessage => ({
  type: 'passkey-help:height',
  // Half a pixel too little would give the frame a scroll bar.
  height: Math.ceil(height),
});

/**
 * Whether a message is the greeting that the script of the embeds sends, from an origin that may be
 * answered.
 * @param origin as the browser gives it, not as the message says
 */
export function isGreeting(data: unknown, origin: string, allowed: readonly string[]): boolean {
  return (
    allowed.includes(origin) &&
    typeof data === 'object' &&
    data !== null &&
    (data as {readonly type?: unknown}).type === 'passkey-help:hello'
  );
}
