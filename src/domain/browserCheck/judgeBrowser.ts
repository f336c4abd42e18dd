import {browserTests, type BrowserTest, type TestState} from '../../schema/vocabulary';
import type {Asked, Reading} from './reading';

/** Why there is no yes, where more can be said than that. */
export type TestReason =
  /** The page did not come by https. */
  | 'insecure'
  /** The headers of this page keep the browser from asking about Bluetooth. */
  | 'policy'
  /** The browser does not have this question. */
  | 'missing'
  /** It answers, and leaves this out. */
  | 'left-out'
  | 'failed'
  | 'no-answer';

export interface TestResult {
  readonly test: BrowserTest;
  readonly state: TestState;
  readonly reason?: TestReason;
}

type Judged = Omit<TestResult, 'test'>;

const available: Judged = {state: 'available'};
const not = (reason?: TestReason): Judged => ({state: 'not-available', ...(reason && {reason})});
const silent = (reason: TestReason): Judged => ({state: 'not-reported', reason});

const judgeAsked = (asked: Asked<boolean>): Judged => {
  if (asked.outcome !== 'answered') return silent(asked.outcome);
  return asked.value ? available : not();
};

/** A capability by the name that WebAuthn gives it. A key that is missing is unknown (WebAuthn Level 3). */
function judgeCapability({capabilities}: Reading, key: string): Judged {
  if (capabilities.outcome !== 'answered') return silent(capabilities.outcome);
  const value = Object.hasOwn(capabilities.value, key) ? capabilities.value[key] : undefined;
  if (value === true) return available;
  return value === false ? not() : silent('left-out');
}

/** The newer question where it says something, else the older one. */
function judgeEither(reading: Reading, key: string, older: Asked<boolean>): Judged {
  const newer = judgeCapability(reading, key);
  return newer.state === 'not-reported' ? judgeAsked(older) : newer;
}

/** Chromium answers "no" to whatever needs Bluetooth where the page itself may not use it. */
const unlessBlocked = ({bluetoothPolicy}: Reading, judged: Judged): Judged =>
  judged.state === 'not-available' && bluetoothPolicy === 'blocked' ? silent('policy') : judged;

function judge(test: BrowserTest, reading: Reading): Judged {
  switch (test) {
    case 'secure':
      return reading.isSecure ? available : not('insecure');
    case 'webauthn':
      if (reading.hasWebAuthn) return available;
      return reading.isSecure ? not('missing') : silent('insecure');
    case 'phone':
      return unlessBlocked(reading, judgeCapability(reading, 'hybridTransport'));
    case 'bluetooth':
      return unlessBlocked(reading, judgeAsked(reading.bluetooth));
    case 'unlock':
      return judgeEither(reading, 'userVerifyingPlatformAuthenticator', reading.unlock);
    case 'autofill':
      return judgeEither(reading, 'conditionalGet', reading.autofill);
  }
}

/** What a reading of a browser means. Pure and total: a browser may answer anything. */
export const judgeBrowser = (reading: Reading): TestResult[] =>
  browserTests.map((test) => ({test, ...judge(test, reading)}));

/** What a browser said of itself word for word: the names of WebAuthn with a yes or a no. */
export function spokenCapabilities({
  capabilities,
}: Reading): {readonly key: string; readonly value: boolean}[] {
  if (capabilities.outcome !== 'answered') return [];
  return Object.entries(capabilities.value)
    .flatMap(([key, value]) => (typeof value === 'boolean' ? [{key, value}] : []))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
