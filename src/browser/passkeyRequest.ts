import {hostName} from './pageAddress';
import {isFramed, isSecurePage, policyOf} from './pageRules';

/** Why a request cannot even be made. */
export type Obstacle =
  | 'insecure'
  /** The browser does not know passkeys. */
  | 'missing'
  /** The page stands inside another one, which does not let it ask. */
  | 'frame'
  /** The headers of the page do not let it ask. */
  | 'policy';

/** How a request to the browser ended. Of an error nothing is kept but its name (WebAuthn, WebIDL). */
export type Ended<T> =
  | {readonly kind: 'answered'; readonly value: T}
  | {readonly kind: 'error'; readonly name: string}
  | {readonly kind: 'obstacle'; readonly obstacle: Obstacle};

/** A request that was stopped from the page. */
export const stopped: Ended<never> = {kind: 'error', name: 'AbortError'};

/** As long as WebAuthn recommends, in milliseconds; a browser may take its own. */
export const timeout = 300_000;

/** Preferences among devices; TypeScript does not know them yet (WebAuthn Level 3, hints). */
export const byPhone = {hints: ['hybrid']};

/** A challenge as WebAuthn wants it: by chance, and longer than 16 bytes. Nobody checks it but this page. */
export const newChallenge = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

function obstacleTo(feature: string): Obstacle | undefined {
  if (!isSecurePage()) return 'insecure';
  const {PublicKeyCredential: webAuthn} = window as Partial<Window & typeof globalThis>;
  if (webAuthn === undefined || (navigator as Partial<Navigator>).credentials === undefined) return 'missing';
  if (policyOf(feature) !== 'blocked') return undefined;
  return isFramed() ? 'frame' : 'policy';
}

/**
 * Makes a request of WebAuthn; whatever goes wrong comes back as a value. It must follow from a press.
 * @param feature that the page needs for it (Permissions Policy)
 */
export async function requestPasskey<T>(
  feature: `publickey-credentials-${'get' | 'create'}`,
  start: () => Promise<Credential | null>,
  read: (given: PublicKeyCredential) => T,
): Promise<Ended<T>> {
  const obstacle = obstacleTo(feature);
  if (obstacle !== undefined) return {kind: 'obstacle', obstacle};
  try {
    const given = await start();
    // A browser that gives nothing has found nothing.
    if (given === null) return {kind: 'error', name: 'NotAllowedError'};
    return {kind: 'answered', value: read(given as PublicKeyCredential)};
  } catch (error) {
    return {kind: 'error', name: error instanceof Error ? error.name : 'Error'};
  }
}

/**
 * Asks for a passkey of exactly this host, by phone where the browser takes the hint. No passkey is
 * named, and whatever answers is thrown away.
 * @param signal ends the request, and the browser closes its window
 */
export function askForAnyPasskey(signal: AbortSignal): Promise<Ended<{readonly attachment: string | null}>> {
  const publicKey = {
    challenge: newChallenge(),
    rpId: hostName(),
    allowCredentials: [],
    userVerification: 'preferred' as const,
    timeout,
    ...byPhone,
  };
  return requestPasskey(
    'publickey-credentials-get',
    () => navigator.credentials.get({publicKey, signal}),
    ({authenticatorAttachment}) => ({attachment: authenticatorAttachment}),
  );
}
