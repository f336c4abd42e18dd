/**
 * How every browser of this project is started. Chromium's sandbox needs rights that containers rarely
 * give; the rest keeps it from talking to the network on its own account.
 *
 * @type {readonly string[]}
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
