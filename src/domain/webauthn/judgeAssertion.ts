import type {AuthenticatorData} from './readAuthenticatorData';

/** What a site has to look at when a passkey answers (WebAuthn Level 3, verifying an assertion), in order. */
export const assertionChecks = [
  'type',
  'challenge',
  'origin',
  'host',
  'present',
  'verified',
  'signature',
] as const;
export type AssertionCheck = (typeof assertionChecks)[number];

/** "not-checked": this browser gave nothing to check it with. */
export type CheckOutcome = 'passed' | 'failed' | 'not-checked';

/** What was asked for. */
interface Expected {
  /** Base64url, without padding. */
  readonly challenge: string;
  readonly origin: string;
  /** SHA-256 of the host name, as lower-case hexadecimal. */
  readonly hostHash: string;
}

/** What came back. */
interface Given {
  /** Text of the client's data, JSON. */
  readonly clientData: string;
  readonly authenticatorData: AuthenticatorData | undefined;
  /** Undefined where it could not be checked. */
  readonly signatureIsValid: boolean | undefined;
}

function parseClientData(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Looks at each part of an answer by itself, so that a page can say which one is wrong. */
export function judgeAssertion(
  expected: Expected,
  {clientData, authenticatorData, signatureIsValid}: Given,
): Readonly<Record<AssertionCheck, CheckOutcome>> {
  const client = parseClientData(clientData);
  const outcome = (isRight: boolean | undefined): CheckOutcome =>
    isRight === undefined ? 'not-checked' : isRight ? 'passed' : 'failed';
  return {
    type: outcome(client.type === 'webauthn.get'),
    challenge: outcome(client.challenge === expected.challenge),
    origin: outcome(client.origin === expected.origin),
    host: outcome(authenticatorData?.rpIdHash === expected.hostHash),
    present: outcome(authenticatorData?.flags.userPresent === true),
    verified: outcome(authenticatorData?.flags.userVerified === true),
    signature: outcome(signatureIsValid),
  };
}
