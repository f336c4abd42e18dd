/** What signs the passkeys that are made here (COSE algorithm → Web Cryptography). */
const kinds: Readonly<
  Record<
    number,
    {readonly key: EcKeyImportParams | RsaHashedImportParams; readonly use: EcdsaParams | Algorithm}
  >
> = {
  [-7]: {key: {name: 'ECDSA', namedCurve: 'P-256'}, use: {name: 'ECDSA', hash: 'SHA-256'}},
  [-257]: {key: {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256'}, use: {name: 'RSASSA-PKCS1-v1_5'}},
};

/** Whether ECDSA signatures of this algorithm come in DER and have to be taken apart first. */
export const isEcdsa = (algorithm: number): boolean => algorithm === -7;

/** The SHA-256 of some bytes. */
export const sha256 = async (bytes: BufferSource): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * Checks a signature with the platform's own cryptography.
 * @param publicKey SubjectPublicKeyInfo
 * @param algorithm COSE
 * @param signature of ECDSA: two numbers of 32 bytes
 * @returns undefined where this browser cannot check it
 */
export async function verifySignature(
  publicKey: BufferSource,
  algorithm: number,
  signature: BufferSource,
  signed: BufferSource,
): Promise<boolean | undefined> {
  const kind = kinds[algorithm];
  if (kind === undefined) return undefined;
  try {
    const key = await crypto.subtle.importKey('spki', publicKey, kind.key, false, ['verify']);
    return await crypto.subtle.verify(kind.use, key, signature, signed);
  } catch {
    return undefined;
  }
}
