/** What a phone is asked for: sign-in, a new passkey, a digital credential (CTAP 2.3, key 5). */
export type RequestType = 'ga' | 'mc' | 'dcp';

/** How both devices may talk (CTAP 2.3, key 6): through a tunnel service, or by Bluetooth LE alone. */
export type DataChannel = 'websocket' | 'ble' | 'unknown';

/**
 * What a sign-in code says (CTAP 2.3, hybrid transports), without its public key and its secret: whoever
 * has the secret could answer or watch this sign-in.
 */
export interface FidoQr {
  /** What a phone understands: anything but "mc" and "dcp" is read as sign-in. */
  readonly requestType: RequestType;
  /** What the code says; the words of an unknown one are not carried. */
  readonly requestTypeSaid: RequestType | 'unknown' | 'none';
  /** Unix seconds. Null where the code says none, or one after the year 9999; phones do not refuse it. */
  readonly issuedAt: number | null;
  /** Whether the code says a time at all. */
  readonly isTimeSaid: boolean;
  /** How many assigned tunnel services the computer knows; null where it is not said. */
  readonly knownTunnelDomains: number | null;
  /** Whether the computer can remember the phone; null where it is not said. */
  readonly supportsLinking: boolean | null;
  /** Each once, in the order of the code; without a list, the tunnel. */
  readonly dataChannels: readonly DataChannel[];
  /** Before CTAP 2.2, key 6 was yes or no to something else: "old-boolean". */
  readonly dataChannelsSaid: 'list' | 'empty-list' | 'old-boolean' | 'none';
  /** Integer keys besides 0 to 6, ascending. A phone ignores them. */
  readonly unknownKeys: readonly number[];
  /** How many keys are no integers, or beyond 2^53 - 1. A phone ignores them too. */
  readonly otherKeys: number;
}
