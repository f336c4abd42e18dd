/** The flags of an authenticator (WebAuthn Level 3, authenticator data). */
export interface AuthenticatorFlags {
  readonly userPresent: boolean;
  readonly userVerified: boolean;
  /** The passkey may be copied to other devices of its owner. */
  readonly backupEligible: boolean;
  /** It has been. */
  readonly backedUp: boolean;
}

export interface AuthenticatorData {
  /** SHA-256 of the RP ID, as lower-case hexadecimal. */
  readonly rpIdHash: string;
  readonly flags: AuthenticatorFlags;
  readonly signCount: number;
  /** The number of the passkey store, "8-4-4-4-12"; only where a passkey was made. */
  readonly aaguid?: string;
}

/** Bytes of the RP ID hash, the flags and the counter; what follows depends on the flags. */
const headLength = 37;
const aaguidLength = 16;

const bit = (flags: number, at: number) => (flags & (1 << at)) !== 0;

/** Bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const asAaguid = (bytes: Uint8Array) =>
  toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/**
 * Reads what an authenticator signed beside the client's data (WebAuthn Level 3, authenticator data).
 * @returns undefined where the bytes end too early
 */
export function readAuthenticatorData(bytes: Uint8Array): AuthenticatorData | undefined {
  if (bytes.length < headLength) return undefined;
  const flags = bytes[32]!;
  const hasPasskey = bit(flags, 6);
  if (hasPasskey && bytes.length < headLength + aaguidLength) return undefined;
  return {
    rpIdHash: toHex(bytes.subarray(0, 32)),
    flags: {
      userPresent: bit(flags, 0),
      userVerified: bit(flags, 2),
      backupEligible: bit(flags, 3),
      backedUp: bit(flags, 4),
    },
    signCount: new DataView(bytes.buffer, bytes.byteOffset).getUint32(33),
    ...(hasPasskey && {aaguid: asAaguid(bytes.subarray(headLength, headLength + aaguidLength))}),
  };
}
