import {hostName, siteOrigin} from './pageAddress';
import {byPhone, newChallenge, requestPasskey, timeout, type Ended} from './passkeyRequest';
import {sha256} from './verifySignature';

/** A test passkey as the browser gives it. It lives in memory alone. */
export interface MadePasskey {
  readonly id: ArrayBuffer;
  readonly attachment: string | null;
  /** Empty where the browser does not tell. */
  readonly transports: readonly string[];
  /** Undefined in browsers that do not take it out of the answer. */
  readonly authenticatorData: Uint8Array | undefined;
  readonly publicKey: ArrayBuffer | null;
  /** COSE, -7 for ECDSA with SHA-256. */
  readonly algorithm: number | undefined;
}

/** What a test passkey answered, and what it should have answered. */
export interface GivenAnswer {
  readonly attachment: string | null;
  readonly expected: {readonly challenge: string; readonly origin: string; readonly hostHash: Uint8Array};
  readonly clientData: ArrayBuffer;
  readonly authenticatorData: ArrayBuffer;
  readonly signature: ArrayBuffer;
}

/** ECDSA and RSA with SHA-256 (IANA, COSE algorithms). */
const algorithms = [-7, -257];

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/**
 * Makes a passkey for exactly this host on a phone. Its name says that it is a test.
 * @param name stands in the passkey app of the phone
 * @param signal ends the request, and the browser closes its window
 */
export function makeTestPasskey(name: string, signal: AbortSignal): Promise<Ended<MadePasskey>> {
  const publicKey = {
    challenge: newChallenge(),
    rp: {id: hostName(), name: hostName()},
    user: {id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name},
    pubKeyCredParams: algorithms.map((alg) => ({type: 'public-key' as const, alg})),
    // Browsers that ignore hints take the attachment (WebAuthn Level 3, hints).
    authenticatorSelection: {
      authenticatorAttachment: 'cross-platform' as const,
      residentKey: 'required' as const,
      userVerification: 'required' as const,
    },
    attestation: 'none' as const,
    timeout,
    ...byPhone,
  };
  return requestPasskey(
    'publickey-credentials-create',
    () => navigator.credentials.create({publicKey, signal}),
    ({rawId, authenticatorAttachment, response}) => {
      const made = response as AuthenticatorAttestationResponse & Partial<AuthenticatorAttestationResponse>;
      const data = made.getAuthenticatorData?.();
      return {
        id: rawId,
        attachment: authenticatorAttachment,
        transports: made.getTransports?.() ?? [],
        authenticatorData: data && new Uint8Array(data),
        publicKey: made.getPublicKey?.() ?? null,
        algorithm: made.getPublicKeyAlgorithm?.(),
      };
    },
  );
}

/** Signs in with the test passkey, and sends the answer nowhere. */
export async function signInWithTest(
  {id, transports}: Pick<MadePasskey, 'id' | 'transports'>,
  signal: AbortSignal,
): Promise<Ended<GivenAnswer>> {
  const challenge = newChallenge();
  const hostHash = await sha256(new TextEncoder().encode(hostName()));
  const publicKey = {
    challenge,
    rpId: hostName(),
    allowCredentials: [
      {type: 'public-key' as const, id, transports: [...transports] as AuthenticatorTransport[]},
    ],
    userVerification: 'required' as const,
    timeout,
    ...byPhone,
  };
  return requestPasskey(
    'publickey-credentials-get',
    () => navigator.credentials.get({publicKey, signal}),
    ({authenticatorAttachment, response}) => {
      const given = response as AuthenticatorAssertionResponse;
      return {
        attachment: authenticatorAttachment,
        expected: {challenge: toBase64Url(challenge), origin: siteOrigin(), hostHash},
        clientData: given.clientDataJSON,
        authenticatorData: given.authenticatorData,
        signature: given.signature,
      };
    },
  );
}
